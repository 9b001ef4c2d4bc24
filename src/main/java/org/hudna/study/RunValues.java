package org.hudna.study;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.hudna.metric.Metric;
import org.hudna.metric.MetricValues;

/** The metrics of runs by variant and replicate; NaN for runs that were not made or broke off. */
public final class RunValues {
  private final int replicates;
  private final Map<String, MetricValues[]> runs = new HashMap<>();

  /** Room for replicates 1 to {@code replicates} of each variant. */
  public RunValues(int replicates) {
    this.replicates = replicates;
  }

  /** Keeps the metrics of a run. */
  public void put(String variant, int replicate, MetricValues values) {
    runs.computeIfAbsent(variant, id -> new MetricValues[replicates])[replicate - 1] = values;
  }

  /** The values of a metric by replicate. */
  double[] of(String variant, Metric metric) {
    MetricValues[] of = runs.getOrDefault(variant, new MetricValues[replicates]);
    return Arrays.stream(of).mapToDouble(v -> v == null ? Double.NaN : v.get(metric)).toArray();
  }
}
