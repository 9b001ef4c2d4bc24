package org.hudna.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hudna.io.ComparedBatch;
import org.hudna.io.ResultsReader;
import org.hudna.study.comparison.ScenarioRuns;

/**
 * The scenarios of one batch or more.
 *
 * @param warnings what a reader of their numbers must know first
 */
record ComparedFolders(List<ScenarioRuns> scenarios, List<String> warnings) {

  /** Reads batches; names that an earlier one has get the name of their folder. */
  static ComparedFolders of(List<Path> folders) {
    List<ScenarioRuns> scenarios = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Path folder : folders) {
      ResultsReader results = ResultsReader.ofScenarios(folder);
      List<ScenarioRuns> batch = ComparedBatch.of(results);
      warnings.addAll(
          BatchWarnings.of(folders.size() == 1 ? null : folder, results.manifest(), batch));
      for (ScenarioRuns scenario : batch) {
        String id = free(scenario.id(), folder, taken);
        scenarios.add(
            new ScenarioRuns(id, scenario.baselineId(), scenario.runs(), scenario.days()));
      }
    }
    return new ComparedFolders(scenarios, warnings);
  }

  private static String free(String id, Path folder, Set<String> taken) {
    String name = id + "@" + folder.toAbsolutePath().normalize().getFileName();
    return taken.add(id) ? id : free(name, folder, taken);
  }
}
