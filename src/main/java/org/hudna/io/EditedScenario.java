package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** Writes a scenario file that says only in what it differs from the one that it extends. */
public final class EditedScenario {
  private EditedScenario() {}

  /**
   * Writes a changed scenario under a name of its own. The file appears whole, after it has been
   * read back and has given the same scenario.
   *
   * @param target a {@code .yaml} file, replaced if it is there
   * @throws IllegalArgumentException if the target is no such name, or a file that the scenario
   *     comes from
   * @throws FaultyInputException if the changes make no scenario
   * @throws IOException if it cannot be written; then nothing has changed
   */
  public static void write(ScenarioEdits edits, Map<String, String> changes, Path target)
      throws IOException {
    Path file = target.toAbsolutePath().normalize();
    requireOwnName(edits.base(), file);
    String expected = edits.with(changes).hash();
    Path folder = Files.createDirectories(file.getParent());
    Path trial = folder.resolve("." + file.getFileName() + ".part");
    try {
      Files.writeString(trial, text(edits, changes, folder));
      if (!new ScenarioReader().read(trial).hash().equals(expected)) {
        throw new IOException("the file read back gives another scenario");
      }
      Files.move(trial, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(trial);
    }
  }

  private static void requireOwnName(ResolvedScenario base, Path file) {
    if (!file.getFileName().toString().matches(".+\\.ya?ml")) {
      throw new IllegalArgumentException(
          "expected the name of a .yaml file, found '" + file.getFileName() + "'");
    }
    for (Path known : base.files()) {
      if (known.toAbsolutePath().normalize().equals(file)) {
        throw new IllegalArgumentException(
            "expected a name of its own, found a file that the scenario comes from: " + known);
      }
    }
  }

  private static String text(ScenarioEdits edits, Map<String, String> changes, Path folder) {
    Path base = edits.base().file().toAbsolutePath().normalize();
    String name = folder.relativize(base).toString().replace('\\', '/');
    StringBuilder text = new StringBuilder();
    text.append("# What differs from ").append(base.getFileName()).append(".\n");
    text.append("extends: ").append(ScenarioText.scalar(name)).append('\n');
    entries(edits.patch(changes).root(), "", text);
    return text.toString();
  }

  private static void entries(JsonNode map, String indent, StringBuilder text) {
    for (Map.Entry<String, JsonNode> entry : map.properties()) {
      JsonNode value = entry.getValue();
      text.append(indent).append(ScenarioText.scalar(entry.getKey())).append(':');
      if (value.isObject() && !value.has("dist")) {
        text.append('\n');
        entries(value, indent + "  ", text);
      } else {
        text.append(' ').append(ScenarioText.flow(value)).append('\n');
      }
    }
  }
}
