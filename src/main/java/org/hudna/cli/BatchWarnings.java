package org.hudna.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hudna.io.Manifest;
import org.hudna.study.comparison.ScenarioRuns;

/** What a reader of a batch's numbers must know first. */
final class BatchWarnings {
  private BatchWarnings() {}

  /**
   * Lines to be shown above the numbers; none for a complete batch without failures.
   *
   * @param folder which of several it is; null if there is only one
   */
  static List<String> of(Path folder, Manifest manifest, List<ScenarioRuns> scenarios) {
    String begin = folder == null ? "*** " : "*** " + folder + ": ";
    List<String> lines = new ArrayList<>();
    if (manifest.status() != Manifest.Status.COMPLETE) {
      long there = scenarios.stream().mapToLong(scenario -> scenario.runs().size()).sum();
      lines.add(
          begin
              + "THIS BATCH IS NOT FINISHED: "
              + there
              + " of "
              + (long) manifest.replicates() * scenarios.size()
              + " runs are there. Finish it with --resume. ***");
    }
    if (!manifest.failures().isEmpty()) {
      lines.add(
          begin
              + manifest.failures().size()
              + " RUNS FAILED and are left out, with their pairs; manifest.json names them. ***");
    }
    scenarios.stream()
        .filter(scenario -> scenario.runs().isEmpty())
        .forEach(scenario -> lines.add(begin + scenario.id() + " has no finished run. ***"));
    return lines;
  }
}
