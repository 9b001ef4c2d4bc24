package org.hudna.study.comparison;

import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.apache.commons.statistics.inference.DataDispersion;
import org.apache.commons.statistics.inference.FisherExactTest;
import org.apache.commons.statistics.inference.TTest;

/**
 * Two samples of runs that share no seed: Welch's interval and test of means; for what happens or
 * not, Wald's interval with one of each kind added to both samples (Agresti and Caffo 2000, The Am.
 * Stat. 54: 280-288) and Fisher's exact test.
 */
final class Unpaired {
  private static final double TAIL = (1 - Estimate.CONFIDENCE) / 2;

  private Unpaired() {}

  /** The difference of means: second minus first. */
  static Estimate means(double[] first, double[] second) {
    int n = Math.min(first.length, second.length);
    double difference = StatUtils.mean(second) - StatUtils.mean(first);
    if (n < 2) {
      return new Estimate(n, difference, Double.NaN, Double.NaN, IntervalMethod.NONE);
    }
    double u = StatUtils.variance(first) / first.length;
    double v = StatUtils.variance(second) / second.length;
    if (u + v == 0) {
      return new Estimate(n, difference, difference, difference, IntervalMethod.CONSTANT);
    }
    double freedom = (u + v) * (u + v) / (u * u / (first.length - 1) + v * v / (second.length - 1));
    double half = TDistribution.of(freedom).inverseSurvivalProbability(TAIL) * Math.sqrt(u + v);
    return new Estimate(n, difference, difference - half, difference + half, IntervalMethod.WELCH);
  }

  /** The difference of shares: second minus first. */
  static Estimate shares(double[] first, double[] second) {
    int n = Math.min(first.length, second.length);
    double difference = StatUtils.mean(second) - StatUtils.mean(first);
    if (n < 2) {
      return new Estimate(n, difference, Double.NaN, Double.NaN, IntervalMethod.NONE);
    }
    double p = (StatUtils.sum(first) + 1) / (first.length + 2);
    double q = (StatUtils.sum(second) + 1) / (second.length + 2);
    double variance = p * (1 - p) / (first.length + 2) + q * (1 - q) / (second.length + 2);
    double half =
        NormalDistribution.of(0, 1).inverseSurvivalProbability(TAIL) * Math.sqrt(variance);
    return new Estimate(
        n,
        difference,
        Math.max(-1, q - p - half),
        Math.min(1, q - p + half),
        IntervalMethod.AGRESTI_CAFFO);
  }

  /** The test that goes with an interval. */
  static Significance test(double[] first, double[] second, IntervalMethod method) {
    return switch (method) {
      case WELCH ->
          Significance.raw(
              TTest.withDefaults()
                  .with(DataDispersion.HETEROSCEDASTIC)
                  .test(second, first)
                  .getPValue(),
              TestMethod.WELCH);
      case AGRESTI_CAFFO -> Significance.raw(fisher(first, second), TestMethod.FISHER);
      case CONSTANT ->
          first[0] == second[0]
              ? Significance.raw(1, TestMethod.IDENTICAL)
              : Significance.raw(0, TestMethod.CONSTANT);
      default -> Significance.raw(Double.NaN, TestMethod.NONE);
    };
  }

  private static double fisher(double[] first, double[] second) {
    int up = (int) StatUtils.sum(first);
    int upToo = (int) StatUtils.sum(second);
    int[][] table = {{up, first.length - up}, {upToo, second.length - upToo}};
    return up + upToo == 0 || up + upToo == first.length + second.length
        ? 1
        : FisherExactTest.withDefaults().test(table).getPValue();
  }
}
