package org.hudna.study.comparison;

import java.util.ArrayList;
import java.util.List;
import org.hudna.metric.Metric;
import org.hudna.metric.MetricValues;
import org.hudna.study.comparison.ScenarioRuns.Run;

/** Runs with one metric. */
public final class MadeUpRuns {
  private MadeUpRuns() {}

  /** A run for each value, with seeds that count up from one. */
  public static ScenarioRuns of(String id, long firstSeed, Metric metric, double... values) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      MetricValues of = new MetricValues();
      of.set(metric, values[i]);
      runs.add(new Run(i + 1, firstSeed + i, of));
    }
    return new ScenarioRuns(id, null, runs);
  }
}
