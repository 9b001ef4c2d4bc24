package org.hudna.study.comparison;

import java.util.Arrays;
import java.util.List;
import org.hudna.metric.Metric;
import org.hudna.metric.MetricValues;

/**
 * The runs of one scenario that came to their end.
 *
 * @param id of the scenario
 * @param baselineId of the scenario that it extends, or null
 * @param days which days its metrics count
 */
public record ScenarioRuns(String id, String baselineId, List<Run> runs, CountedDays days) {

  /** Copies the runs. */
  public ScenarioRuns {
    runs = List.copyOf(runs);
  }

  /** Runs of days that nobody knows. */
  public ScenarioRuns(String id, String baselineId, List<Run> runs) {
    this(id, baselineId, runs, CountedDays.UNKNOWN);
  }

  /** The same runs of days that nobody knows: held to be the same as all others. */
  public ScenarioRuns withoutDays() {
    return new ScenarioRuns(id, baselineId, runs);
  }

  /** A run: what chance it had, and what came of it. */
  public record Run(int replicate, long seed, MetricValues values) {}

  /** The values of a metric in the order of the runs; NaN where one is missing. */
  public double[] values(Metric metric) {
    return runs.stream().mapToDouble(run -> run.values().get(metric)).toArray();
  }

  /** The values of a metric that exist. */
  double[] present(Metric metric) {
    return Arrays.stream(values(metric)).filter(value -> !Double.isNaN(value)).toArray();
  }
}
