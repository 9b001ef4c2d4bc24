package org.hudna.io;

import java.nio.file.Files;
import java.util.List;
import org.hudna.io.Manifest.Entry;
import org.hudna.study.comparison.ScenarioRuns;

/** The runs of a batch as comparisons take them. */
public final class ComparedBatch {
  private ComparedBatch() {}

  /**
   * The runs of all scenarios, in the order of the batch; none where a batch that is not finished
   * has not come to a scenario yet.
   */
  public static List<ScenarioRuns> of(ResultsReader results) {
    return results.manifest().scenarios().stream().map(entry -> runs(results, entry)).toList();
  }

  private static ScenarioRuns runs(ResultsReader results, Entry entry) {
    boolean there = Files.isRegularFile(results.file(entry.id(), ResultTable.RUNS));
    List<ScenarioRuns.Run> runs =
        there
            ? results.runs(entry.id()).stream()
                .map(run -> new ScenarioRuns.Run(run.replicate(), run.seed(), run.values()))
                .toList()
            : List.of();
    return new ScenarioRuns(entry.id(), entry.extendsId(), runs);
  }
}
