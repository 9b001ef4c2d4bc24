package org.hudna.study.adaptive;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.hudna.metric.Aggregation;
import org.hudna.metric.Metric;

/**
 * An interval of the mean of runs.
 *
 * <p>Of a share of runs ({@link Aggregation#OCCURRENCE}) it is that of Clopper and Pearson, which
 * never promises too much. Of all else it is Student's with the third moment taken out by the cubic
 * transformation of Hall (1992), "On the removal of skewness by transformation", J. R. Stat. Soc. B
 * 54, 221-228, its equation for g₂, with quantiles of Student's law for those of the normal one, as
 * Zhou and Gao (2000), Am. Stat. 54, 100-104. Without skewness it is Student's interval itself; a
 * long tail to the right moves both ends to the right.
 *
 * @param values runs that have a value
 * @param mean NaN without values
 * @param low NaN with fewer than two values, as {@code high}
 */
public record MeanInterval(int values, double mean, double low, double high) {
  private static final double SYMMETRIC = 1e-6;

  /**
   * The interval of the mean.
   *
   * @param runs a value for each run; NaN ones are left out
   * @param error the chance of missing the truth, in (0, 1)
   */
  public static MeanInterval of(Metric metric, double[] runs, double error) {
    double[] values = known(runs);
    return metric.aggregation() == Aggregation.OCCURRENCE
        ? share(values, error)
        : mean(values, error);
  }

  /**
   * The interval of the mean of differences, pair by pair.
   *
   * @param differences NaN ones are left out
   * @param error the chance of missing the truth, in (0, 1)
   */
  public static MeanInterval ofDifferences(double[] differences, double error) {
    return mean(known(differences), error);
  }

  private static double[] known(double[] values) {
    return Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
  }

  private static MeanInterval share(double[] values, double error) {
    if (values.length == 0) {
      return new MeanInterval(0, Double.NaN, Double.NaN, Double.NaN);
    }
    int n = values.length;
    int hits = (int) Math.round(StatUtils.sum(values));
    double low = hits == 0 ? 0 : beta(hits, n - hits + 1, error / 2);
    double high = hits == n ? 1 : beta(hits + 1, n - hits, 1 - error / 2);
    return new MeanInterval(n, (double) hits / n, low, high);
  }

  private static double beta(int alpha, int beta, double probability) {
    return BetaDistribution.of(alpha, beta).inverseCumulativeProbability(probability);
  }

  private static MeanInterval mean(double[] values, double error) {
    int n = values.length;
    double mean = StatUtils.mean(values);
    if (n < 2) {
      return new MeanInterval(n, mean, Double.NaN, Double.NaN);
    }
    if (alike(values)) {
      return new MeanInterval(n, values[0], values[0], values[0]);
    }
    double scale = Math.sqrt(StatUtils.variance(values, mean) / n);
    double quantile = new TDistribution(n - 1).inverseCumulativeProbability(1 - error / 2);
    double skew = skewness(values, mean) / Math.sqrt(n);
    return new MeanInterval(
        n, mean, mean - scale * hall(quantile, skew), mean - scale * hall(-quantile, skew));
  }

  private static boolean alike(double[] values) {
    return StatUtils.min(values) == StatUtils.max(values);
  }

  private static double skewness(double[] values, double mean) {
    double second = 0;
    double third = 0;
    for (double value : values) {
      double off = value - mean;
      second += off * off;
      third += off * off * off;
    }
    int n = values.length;
    return third / n / Math.pow(second / n, 1.5);
  }

  /** The inverse of g₂(t) = t + a t²/3 + a² t³/27 + a/6, where a is the skewness over √n. */
  static double hall(double quantile, double a) {
    return Math.abs(a) < SYMMETRIC ? quantile : 3 / a * (Math.cbrt(1 + a * (quantile - a / 6)) - 1);
  }

  /** From the mean to the farther end; NaN with fewer than two values. */
  public double halfWidth() {
    return Math.max(mean - low, high - mean);
  }
}
