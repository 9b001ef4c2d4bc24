package org.hudna.study;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * The mean difference between pairs of runs that share their luck, with its interval by Student's t
 * law over the differences.
 *
 * @param replicates pairs in which both runs have a value
 * @param baseline mean of the first runs of the pairs
 * @param difference mean of second minus first
 * @param low lower end of the 95 % interval; NaN with fewer than two pairs, as {@code high}
 * @param differing share of pairs whose values differ, in [0, 1]
 */
public record PairedDifference(
    int replicates, double baseline, double difference, double low, double high, double differing) {
  private static final double CONFIDENCE = 0.95;

  /**
   * Compares values pair by pair; pairs with NaN are left out.
   *
   * @throws IllegalArgumentException if there are more of one than of the other
   */
  public static PairedDifference of(double[] baseline, double[] changed) {
    if (baseline.length != changed.length) {
      throw new IllegalArgumentException(
          "expected pairs, found " + baseline.length + " and " + changed.length + " values");
    }
    double[] first = new double[baseline.length];
    double[] differences = new double[baseline.length];
    int n = 0;
    int differing = 0;
    for (int i = 0; i < baseline.length; i++) {
      if (!Double.isNaN(baseline[i]) && !Double.isNaN(changed[i])) {
        first[n] = baseline[i];
        differences[n++] = changed[i] - baseline[i];
        differing += baseline[i] == changed[i] ? 0 : 1;
      }
    }
    double mean = StatUtils.mean(differences, 0, n);
    double half = n < 2 ? Double.NaN : halfWidth(StatUtils.variance(differences, 0, n), n);
    return new PairedDifference(
        n,
        StatUtils.mean(first, 0, n),
        mean,
        mean - half,
        mean + half,
        n == 0 ? Double.NaN : (double) differing / n);
  }

  private static double halfWidth(double variance, int n) {
    double quantile = new TDistribution(n - 1).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
    return quantile * Math.sqrt(variance / n);
  }

  /** Whether the interval leaves zero out. */
  public boolean clear() {
    return low > 0 || high < 0;
  }
}
