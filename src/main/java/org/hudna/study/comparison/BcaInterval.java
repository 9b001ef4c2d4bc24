package org.hudna.study.comparison;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The bias-corrected and accelerated interval of Efron (1987, J. Am. Statistical Association 82:
 * 171-185), as in Efron and Tibshirani, An Introduction to the Bootstrap (1993), equations 14.9 to
 * 14.15.
 *
 * @param biasCorrection z0, from the share of replicates below the estimate
 * @param acceleration a, from the jackknife
 */
record BcaInterval(double low, double high, double biasCorrection, double acceleration) {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /**
   * The interval of an estimate.
   *
   * @param estimate from the whole sample
   * @param replicates the same from resamples; they are sorted
   * @param acceleration of {@link #acceleration}
   * @param reach how many standard errors the ends would be away in a normal world: 1.96 for 95 %
   */
  static BcaInterval of(double estimate, double[] replicates, double acceleration, double reach) {
    Arrays.sort(replicates);
    double z0 = NORMAL.inverseCumulativeProbability(below(replicates, estimate));
    return new BcaInterval(
        quantile(replicates, level(z0, acceleration, -reach)),
        quantile(replicates, level(z0, acceleration, reach)),
        z0,
        acceleration);
  }

  /** The acceleration from the estimates that leave out one value each. */
  static double acceleration(double[] jackknife) {
    double mean = Arrays.stream(jackknife).average().orElseThrow();
    double squares = 0;
    double cubes = 0;
    for (double value : jackknife) {
      double d = mean - value;
      squares += d * d;
      cubes += d * d * d;
    }
    return squares == 0 ? 0 : cubes / (6 * Math.pow(squares, 1.5));
  }

  /** Share of replicates below the estimate; ties count half, and it is never 0 or 1. */
  private static double below(double[] sorted, double estimate) {
    double count = 0;
    for (double value : sorted) {
      count += value < estimate ? 1 : value == estimate ? 0.5 : 0;
    }
    double least = 0.5 / sorted.length;
    return Math.min(1 - least, Math.max(least, count / sorted.length));
  }

  private static double level(double z0, double a, double z) {
    double shifted = z0 + z;
    return NORMAL.cumulativeProbability(z0 + shifted / (1 - a * shifted));
  }

  /** The level-th quantile: order statistic at level (B + 1), between neighbours linearly. */
  private static double quantile(double[] sorted, double level) {
    double at = Math.max(1, Math.min(sorted.length, level * (sorted.length + 1)));
    int below = (int) at;
    double left = sorted[below - 1];
    return below == sorted.length ? left : left + (at - below) * (sorted[below] - left);
  }
}
