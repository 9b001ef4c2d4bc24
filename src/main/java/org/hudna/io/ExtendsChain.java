package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A scenario file and the files that it extends, from itself to the first. */
final class ExtendsChain {
  private static final String EXTENDS = "extends";

  private final List<Path> files = new ArrayList<>();
  private final List<WrittenTree> trees = new ArrayList<>();

  /**
   * Reads the whole chain.
   *
   * @throws FaultyInputException if a file of it cannot be read or it runs in a circle
   */
  ExtendsChain(Path file) {
    Path next = file;
    while (next != null) {
      files.add(next);
      WrittenTree tree = YamlFile.read(next);
      trees.add(tree);
      next = base(next, tree);
    }
  }

  List<Path> files() {
    return files;
  }

  /** All files laid over each other, the first at the bottom. */
  WrittenTree merged() {
    WrittenTree merged = new WrittenTree();
    List<WrittenTree> upwards = new ArrayList<>(trees);
    Collections.reverse(upwards);
    upwards.forEach(merged::patch);
    return merged;
  }

  private Path base(Path file, WrittenTree tree) {
    JsonNode name = tree.root().remove(EXTENDS);
    if (name == null || name.isNull()) {
      return null;
    }
    Origin at = tree.origin("/" + EXTENDS);
    if (!name.isTextual()) {
      throw FaultyInputException.of(
          Diagnostic.of(DiagnosticCode.WRONG_TYPE, at, "'extends' has the wrong type")
              .expecting("the name of a file", Wording.of(name)));
    }
    Path base = file.resolveSibling(name.asText()).normalize();
    if (!java.nio.file.Files.isRegularFile(base)) {
      throw FaultyInputException.of(missing(at, file, name.asText()));
    }
    if (files.stream().anyMatch(known -> same(known, base))) {
      throw FaultyInputException.of(circle(at, base));
    }
    return base;
  }

  private static boolean same(Path a, Path b) {
    return a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize());
  }

  private Diagnostic circle(Origin at, Path base) {
    String names =
        files.stream().map(f -> f.getFileName().toString()).collect(Collectors.joining(" -> "));
    return Diagnostic.of(DiagnosticCode.EXTENDS_CIRCLE, at, "files extend each other in a circle")
        .expecting(
            "a chain that ends at a file without 'extends'", names + " -> " + base.getFileName());
  }

  private static Diagnostic missing(Origin at, Path file, String name) {
    List<String> there =
        ScenarioFiles.in(file.toAbsolutePath().getParent()).stream()
            .map(other -> other.getFileName().toString())
            .filter(other -> !other.equals(file.getFileName().toString()))
            .toList();
    return Diagnostic.of(
            DiagnosticCode.UNREADABLE_FILE, at, "no such file to extend: '" + name + "'")
        .expecting("a scenario file, relative to this one", name)
        .suggesting(Suggestion.of(name, there));
  }
}
