package org.hudna.cli;

import java.util.ArrayList;
import java.util.List;
import org.hudna.io.Manifest;
import org.hudna.study.comparison.ScenarioRuns;

/** What a reader of a batch's numbers must know first. */
final class BatchWarnings {
  private BatchWarnings() {}

  /** Lines to be shown above the numbers; none for a complete batch without failures. */
  static List<String> of(Manifest manifest, List<ScenarioRuns> scenarios) {
    List<String> lines = new ArrayList<>();
    if (manifest.status() != Manifest.Status.COMPLETE) {
      long there = scenarios.stream().mapToLong(scenario -> scenario.runs().size()).sum();
      lines.add(
          "*** THIS BATCH IS NOT FINISHED: "
              + there
              + " of "
              + (long) manifest.replicates() * scenarios.size()
              + " runs are there. Finish it with --resume. ***");
    }
    if (!manifest.failures().isEmpty()) {
      lines.add(
          "*** "
              + manifest.failures().size()
              + " RUNS FAILED and are left out, with their pairs; manifest.json names them. ***");
    }
    scenarios.stream()
        .filter(scenario -> scenario.runs().isEmpty())
        .forEach(scenario -> lines.add("*** " + scenario.id() + " has no finished run. ***"));
    return lines;
  }
}
