package org.hudna.study;

import org.hudna.metric.Metric;

/** Which pairs of runs a comparison takes in. */
public enum Pairs {
  /** All pairs in which the metric exists in both runs. */
  ALL("all runs"),
  /** Of those, the pairs that reach implementation in both runs. */
  IMPLEMENTATION("both implemented");

  private final String label;

  Pairs(String label) {
    this.label = label;
  }

  /** The words for it in tables. */
  public String label() {
    return label;
  }

  /** Values of a metric of a variant; NaN for runs that do not count. */
  double[] values(RunValues runs, String variant, Metric metric) {
    double[] values = runs.of(variant, metric);
    if (this == IMPLEMENTATION) {
      double[] reached = runs.of(variant, Metric.IMPLEMENTATION_REACHED);
      for (int r = 0; r < values.length; r++) {
        values[r] = reached[r] == 1 ? values[r] : Double.NaN;
      }
    }
    return values;
  }
}
