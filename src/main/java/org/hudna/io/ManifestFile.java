package org.hudna.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads and writes the JSON files of a results folder. */
final class ManifestFile {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private ManifestFile() {}

  /** Writes {@code manifest.json} of a folder, whole or not at all. */
  static void write(Path folder, Manifest manifest) throws IOException {
    CompleteFiles.write(Map.of(folder.resolve(Manifest.FILE_NAME), text(manifest)));
  }

  /**
   * Reads {@code manifest.json} of a folder.
   *
   * @throws FaultyInputException if there is none, or it is not a manifest
   */
  static Manifest read(Path folder) {
    Path file = folder.resolve(Manifest.FILE_NAME);
    if (!Files.isRegularFile(file)) {
      throw FaultyInputException.of(
          folder,
          "expected a folder that 'hudna batch' or another command has written, " + found(folder));
    }
    try {
      return JSON.readValue(file.toFile(), Manifest.class);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw FaultyInputException.at(file, line, "not a manifest: " + fault(e));
    } catch (IOException e) {
      throw FaultyInputException.of(file, "cannot be read: " + IoReason.of(e));
    }
  }

  /** What a folder without a manifest may be instead. */
  private static String found(Path folder) {
    if (!Files.exists(folder)) {
      return "found no such folder";
    }
    Path above = folder.toAbsolutePath().normalize().getParent();
    if (above != null && Files.isRegularFile(above.resolve(Manifest.FILE_NAME))) {
      Path parent = folder.normalize().getParent();
      return "found a part of one: give " + (parent == null ? above : parent);
    }
    return Files.isDirectory(folder)
        ? "found none of its files (no " + Manifest.FILE_NAME + ")"
        : "found a file";
  }

  /** What is wrong, without the names of classes or of the parser's sources. */
  private static String fault(JsonProcessingException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof StreamReadException broken) {
        return broken
            .getOriginalMessage()
            .replaceAll("\\s*\\((start marker|for .* starting) at .*", "");
      }
    }
    if (!(e instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
      return "expected an object with the keys of a manifest";
    }
    return "unexpected key or kind of value at "
        + mapping.getPath().stream()
            .map(at -> at.getFieldName() == null ? "[" + at.getIndex() + "]" : at.getFieldName())
            .collect(Collectors.joining("."));
  }

  /** A value as indented JSON with line feeds. */
  static String text(Object value) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    ObjectWriter writer =
        JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
    try {
      return writer.writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record cannot fail to be written", e);
    }
  }
}
