package org.hudna.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds a theatre's folder: beside the scenario file, or in theatres/ there or further up. */
final class TheatreFinder {
  private static final String HEAD = "theatre.yaml";

  private TheatreFinder() {}

  /**
   * The folder of a theatre.
   *
   * @param scenario the file that names it
   * @param at where it is named
   * @throws FaultyInputException if there is none
   */
  static Path find(Path scenario, String name, Origin at) {
    for (Path folder : folders(scenario)) {
      if (!name.isBlank() && Files.isRegularFile(folder.resolve(name).resolve(HEAD))) {
        return shown(folder.resolve(name));
      }
    }
    List<String> names = folders(scenario).stream().flatMap(f -> names(f).stream()).toList();
    throw FaultyInputException.of(
        Diagnostic.of(DiagnosticCode.MISSING_THEATRE, at, "no theatre '" + name + "'")
            .expecting(
                names.isEmpty()
                    ? "a folder theatres/" + name + " with a theatre.yaml"
                    : Wording.oneOf(names),
                name)
            .suggesting(Suggestion.of(name, names)));
  }

  /**
   * How a scenario file can be named so that a theatre is found: as it is, and from each folder
   * above another place.
   */
  static List<Path> filesWith(String name, Path file, Path place) {
    List<Path> all = new ArrayList<>(List.of(file));
    for (Path up = place.toAbsolutePath().normalize(); up != null; up = up.getParent()) {
      all.add(up.resolve(file));
    }
    return all.stream().filter(one -> !name.isBlank() && has(one, name)).toList();
  }

  private static boolean has(Path scenario, String name) {
    return folders(scenario).stream()
        .anyMatch(folder -> Files.isRegularFile(folder.resolve(name).resolve(HEAD)));
  }

  /** Windows for which a theatre has intensities. */
  static List<String> windows(Path theatre) {
    try (Stream<Path> files = Files.list(theatre)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("intensity-") && name.endsWith(".csv"))
          .map(name -> name.substring("intensity-".length(), name.length() - ".csv".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static List<Path> folders(Path scenario) {
    Path beside = scenario.toAbsolutePath().normalize().getParent();
    List<Path> folders = new ArrayList<>(List.of(beside));
    for (Path up = beside; up != null; up = up.getParent()) {
      folders.add(up.resolve("theatres"));
    }
    return folders;
  }

  private static List<String> names(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> Files.isRegularFile(entry.resolve(HEAD)))
          .map(entry -> entry.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Relative to the working folder where that is shorter. */
  private static Path shown(Path folder) {
    Path here = Path.of("").toAbsolutePath();
    return folder.startsWith(here) ? here.relativize(folder) : folder;
  }
}
