package org.hudna.study.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hudna.metric.Metric;
import org.hudna.study.comparison.ScenarioRuns.Run;

/** Runs of two scenarios with the same seed, in the order of the first. */
public record PairedRuns(List<Run> first, List<Run> second) {

  /** Copies the runs. */
  public PairedRuns {
    first = List.copyOf(first);
    second = List.copyOf(second);
  }

  /** The pairs of two scenarios; runs whose seed the other does not have are left out. */
  public static PairedRuns of(ScenarioRuns first, ScenarioRuns second) {
    Map<Long, Run> bySeed = new HashMap<>();
    second.runs().forEach(run -> bySeed.putIfAbsent(run.seed(), run));
    List<Run> left = new ArrayList<>();
    List<Run> right = new ArrayList<>();
    for (Run run : first.runs()) {
      Run other = bySeed.remove(run.seed());
      if (other != null) {
        left.add(run);
        right.add(other);
      }
    }
    return new PairedRuns(left, right);
  }

  /** The values of a metric in the pairs in which it exists in both runs. */
  PairedValues values(Metric metric) {
    double[] left = new double[first.size()];
    double[] right = new double[first.size()];
    for (int i = 0; i < left.length; i++) {
      left[i] = first.get(i).values().get(metric);
      right[i] = second.get(i).values().get(metric);
    }
    return PairedValues.of(left, right);
  }
}
