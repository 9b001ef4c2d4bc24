package org.hudna.study.comparison;

import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;

/** Values of one metric in pairs of runs, all of which exist: the baseline's and the other's. */
final class PairedValues {
  private final double[] baseline;
  private final double[] changed;
  private final double[] differences;

  private PairedValues(double[] baseline, double[] changed) {
    this.baseline = baseline;
    this.changed = changed;
    this.differences = new double[baseline.length];
    for (int i = 0; i < baseline.length; i++) {
      differences[i] = changed[i] - baseline[i];
    }
  }

  /** Pairs in which neither value is NaN. */
  static PairedValues of(double[] baseline, double[] changed) {
    double[] first = new double[baseline.length];
    double[] second = new double[baseline.length];
    int n = 0;
    for (int i = 0; i < baseline.length; i++) {
      if (!Double.isNaN(baseline[i]) && !Double.isNaN(changed[i])) {
        first[n] = baseline[i];
        second[n++] = changed[i];
      }
    }
    return new PairedValues(Arrays.copyOf(first, n), Arrays.copyOf(second, n));
  }

  int size() {
    return baseline.length;
  }

  double[] baseline() {
    return baseline;
  }

  double[] changed() {
    return changed;
  }

  /** Changed minus baseline. */
  double[] differences() {
    return differences;
  }

  double mean() {
    return StatUtils.mean(differences);
  }

  /** Pairs whose second value is the higher one. */
  int higher() {
    return (int) Arrays.stream(differences).filter(d -> d > 0).count();
  }

  /** Pairs whose second value is the lower one. */
  int lower() {
    return (int) Arrays.stream(differences).filter(d -> d < 0).count();
  }
}
