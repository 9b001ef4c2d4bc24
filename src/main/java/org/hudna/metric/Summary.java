package org.hudna.metric;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers the metrics of the runs of one scenario and summarises them. */
public final class Summary {
  private final List<MetricValues> runs = new ArrayList<>();

  /** Adds a run. */
  public void add(MetricValues values) {
    runs.add(values);
  }

  /** Number of runs so far. */
  public int runs() {
    return runs.size();
  }

  /** The values of a metric in the order of the runs; NaN where one is missing. */
  public double[] values(Metric metric) {
    return runs.stream().mapToDouble(run -> run.get(metric)).toArray();
  }

  /** The distribution of a metric. */
  public MetricSummary of(Metric metric) {
    return MetricSummary.of(values(metric));
  }

  /** All distributions, in the order of the metrics. */
  public Map<Metric, MetricSummary> all() {
    Map<Metric, MetricSummary> all = new EnumMap<>(Metric.class);
    for (Metric metric : Metric.values()) {
      all.put(metric, of(metric));
    }
    return all;
  }
}
