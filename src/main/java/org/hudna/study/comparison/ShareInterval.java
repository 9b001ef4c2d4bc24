package org.hudna.study.comparison;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The 95 % interval of a difference of paired shares: Wald's with one added to both kinds of pairs
 * that differ (Bonett and Price 2012, Journal of Educational and Behavioral Statistics 37:
 * 479-488), as recommended by Fagerland, Lydersen and Laake (2014, Statistics in Medicine 33:
 * 2850-2875).
 */
final class ShareInterval {
  private static final double REACH =
      NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - Estimate.CONFIDENCE) / 2);

  private ShareInterval() {}

  /**
   * The interval from counts of pairs.
   *
   * @param n pairs
   * @param up pairs in which only the second has it
   * @param down pairs in which only the first has it
   */
  static Estimate of(int n, int up, int down) {
    double difference = n == 0 ? Double.NaN : (double) (up - down) / n;
    if (n < 2) {
      return new Estimate(n, difference, Double.NaN, Double.NaN, IntervalMethod.NONE);
    }
    if (up + down == 0) {
      return new Estimate(n, 0, 0, 0, IntervalMethod.IDENTICAL);
    }
    double more = (up + 1.0) / (n + 2);
    double less = (down + 1.0) / (n + 2);
    double centre = more - less;
    double half = REACH * Math.sqrt((more + less - centre * centre) / (n + 2));
    return new Estimate(
        n,
        difference,
        Math.max(-1, centre - half),
        Math.min(1, centre + half),
        IntervalMethod.BONETT_PRICE);
  }
}
