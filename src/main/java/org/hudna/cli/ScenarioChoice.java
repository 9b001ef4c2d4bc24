package org.hudna.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hudna.io.Diagnostic;
import org.hudna.io.FaultyInputException;
import org.hudna.io.ResolvedScenario;
import org.hudna.io.ScenarioReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads the scenarios that a command line names, and tells the faults of all of them at once. */
final class ScenarioChoice {
  private final CommandSpec spec;

  ScenarioChoice(CommandSpec spec) {
    this.spec = spec;
  }

  /** Reads scenario files, one for each path: a folder is a fault. */
  List<ResolvedScenario> readFiles(List<Path> paths) {
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        throw new ParameterException(
            spec.commandLine(), "expected one scenario file, found the folder " + path);
      }
    }
    return read(paths);
  }

  List<ResolvedScenario> read(List<Path> paths) {
    ScenarioReader reader = new ScenarioReader();
    List<ResolvedScenario> scenarios = new ArrayList<>();
    List<Diagnostic> faults = new ArrayList<>();
    for (Path file : files(paths)) {
      try {
        scenarios.add(reader.read(file));
      } catch (FaultyInputException e) {
        faults.addAll(e.diagnostics());
      }
    }
    if (!faults.isEmpty()) {
      throw new FaultyInputException(faults);
    }
    requireDifferentNames(scenarios);
    return scenarios;
  }

  private static Set<Path> files(List<Path> paths) {
    Set<Path> files = new LinkedHashSet<>();
    for (Path path : paths) {
      ScenarioReader.scenarioFiles(path).forEach(file -> files.add(file.normalize()));
    }
    return files;
  }

  private void requireDifferentNames(List<ResolvedScenario> scenarios) {
    Map<String, Path> named = new HashMap<>();
    for (ResolvedScenario scenario : scenarios) {
      Path other = named.put(scenario.id(), scenario.file());
      if (other != null) {
        throw new ParameterException(
            spec.commandLine(),
            "expected scenario files of different names, found "
                + other
                + " and "
                + scenario.file());
      }
    }
  }
}
