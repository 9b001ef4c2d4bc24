package org.hudna.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hudna.scenario.Mechanism;

/** Where the terms of a validation stand, and the scenarios that they name. */
final class ValidationSource {
  private final ScenarioReader scenarios = new ScenarioReader();
  private final Map<Path, ResolvedScenario> plain = new HashMap<>();
  private final Map<String, ResolvedScenario> used = new LinkedHashMap<>();
  private final WrittenTree tree;
  private final Path file;
  private final Function<String, Path> paths;

  /**
   * The terms of a file.
   *
   * @param tree as it was written; a place that is not in it stands for the whole file
   * @param paths finds the files that it names
   */
  ValidationSource(WrittenTree tree, Path file, Function<String, Path> paths) {
    this.tree = tree;
    this.file = file;
    this.paths = paths;
  }

  Path file() {
    return file;
  }

  Origin origin(String pointer) {
    return tree.origin(pointer);
  }

  /** A file that exists; null, and a fault, when there is none. */
  Path existing(String name, String at, String expected, Faults faults) {
    Path path = paths.apply(name).normalize();
    if (Files.isRegularFile(path)) {
      return path;
    }
    faults.add(
        DiagnosticCode.UNREADABLE_FILE, origin(at), "no such file: '" + name + "'", expected, name);
    return null;
  }

  /**
   * A scenario with the keys that the terms change; null with faults.
   *
   * @param posterior whether its runs draw from the posterior that it names
   */
  ResolvedScenario scenario(String name, String at, boolean posterior, Faults faults) {
    return read(name, at, KeyOverlay.of(tree, at + "/with"), posterior, faults);
  }

  /** The same without a mechanism. */
  ResolvedScenario without(
      Mechanism mechanism, String name, String at, boolean posterior, Faults faults) {
    WrittenTree change = KeyOverlay.of(tree, at + "/with");
    Origin place = origin(at + "/scenario");
    change.root().withObjectProperty("mechanisms").put(mechanism.key(), false);
    change.origins().putIfAbsent(Pointers.ROOT, place);
    change.origins().putIfAbsent("/mechanisms", place);
    change.origins().put("/mechanisms/" + mechanism.key(), place);
    return read(name, at, change, posterior, faults);
  }

  private ResolvedScenario read(
      String name, String at, WrittenTree change, boolean posterior, Faults faults) {
    Path path = existing(name, at + "/scenario", "a scenario file", faults);
    if (path == null) {
      return null;
    }
    try {
      ResolvedScenario unchanged = plain.get(path);
      if (unchanged == null) {
        unchanged = scenarios.read(path);
        plain.put(path, unchanged);
      }
      used.putIfAbsent(
          path + (posterior ? " from its posterior" : ""), drawing(unchanged, posterior));
      return drawing(change.root().isEmpty() ? unchanged : scenarios.read(path, change), posterior);
    } catch (FaultyInputException e) {
      faults.addAll(e);
      return null;
    }
  }

  private static ResolvedScenario drawing(ResolvedScenario scenario, boolean posterior) {
    return posterior ? scenario.fromPosterior() : scenario;
  }

  /** The keys that the terms change, each as YAML in one line. */
  Map<String, String> changes(String at) {
    Map<String, String> changes = new LinkedHashMap<>();
    tree.at(at + "/with")
        .properties()
        .forEach(entry -> changes.put(entry.getKey(), entry.getValue().toString()));
    return changes;
  }

  /** The scenarios that were read, without any change but that runs may draw from a posterior. */
  List<ResolvedScenario> files() {
    return List.copyOf(used.values());
  }
}
