package org.hudna.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds scenario files. */
final class ScenarioFiles {
  private ScenarioFiles() {}

  /** The YAML and JSON files directly in a folder, by name; none if it cannot be listed. */
  static List<Path> in(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isRegularFile)
          .filter(file -> file.getFileName().toString().matches("[^.].*\\.(yaml|yml|json)"))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
