package org.hudna.metric;

import java.util.Arrays;

/** A number per metric of one run; NaN where it does not exist. Totals start at 0. */
public final class MetricValues {
  private final double[] values = new double[Metric.values().length];

  /** Totals are 0, all others missing. */
  public MetricValues() {
    Arrays.fill(values, Double.NaN);
    for (Metric metric : Metric.values()) {
      if (metric.aggregation() == Aggregation.TOTAL) {
        values[metric.ordinal()] = 0;
      }
    }
  }

  /** The value, NaN if it is missing. */
  public double get(Metric metric) {
    return values[metric.ordinal()];
  }

  /** Sets a value; an infinite one counts as missing. */
  public void set(Metric metric, double value) {
    values[metric.ordinal()] = Double.isInfinite(value) ? Double.NaN : value;
  }

  void add(Metric metric, double amount) {
    values[metric.ordinal()] += amount;
  }

  void count(Metric metric) {
    values[metric.ordinal()]++;
  }
}
