package org.hudna.study.adaptive;

import java.util.List;

/**
 * What a look found.
 *
 * @param replicates of each scenario so far
 * @param reached whether all targets are reached in all scenarios
 * @param stop whether the batch ends here: they are reached, or this is the maximum
 * @param precisions of each target in each scenario, target by target
 */
public record Verdict(int replicates, boolean reached, boolean stop, List<Precision> precisions) {

  /** Copies the list. */
  public Verdict {
    precisions = List.copyOf(precisions);
  }

  /** For people: the outcome, then a line for each target in each scenario. */
  public List<String> lines() {
    String outcome =
        reached
            ? "all targets reached at " + replicates + " replicates"
            : stop
                ? "stopped at the maximum of " + replicates + " replicates, targets NOT reached"
                : "targets not reached at " + replicates + " replicates: going on";
    List<String> lines = new java.util.ArrayList<>(List.of(outcome));
    precisions.forEach(precision -> lines.add("  " + precision.text()));
    return lines;
  }
}
