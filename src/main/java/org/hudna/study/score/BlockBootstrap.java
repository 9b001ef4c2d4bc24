package org.hudna.study.score;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The moving-block bootstrap of means of daily series (Künsch 1989, Annals of Statistics 17:
 * 1217-1241): days are drawn in overlapping blocks, so that what hangs together from day to day
 * stays together.
 *
 * <p>A few blocks vary too little about their own mean, and less surely than many: the percentile
 * interval of four weeks is far too narrow. So the percentiles' distances from the median are put
 * about the estimate and widened by sqrt(n / (n - l)) t / z for n days in blocks of l, where t is
 * the quantile of Student's law with n / l degrees of freedom and z the normal one, as Hesterberg
 * (2015, Am. Stat. 69: 371-386) does for single values. The number of degrees is our own choice,
 * made on simulated series.
 *
 * @param blockDays length of a block in scored days, at least 1; a series of fewer than twice as
 *     many days has blocks of half its length
 * @param resamples at least 1
 * @param seed of the choice of blocks
 */
public record BlockBootstrap(int blockDays, int resamples, long seed) {
  private static final int WEEK = 7;
  private static final int RESAMPLES = 2000;
  private static final double TAIL = 0.025;
  private static final double HALF = 0.5;

  /** Blocks of a week, 2,000 resamples. */
  public static BlockBootstrap ofWeeks(long seed) {
    return new BlockBootstrap(WEEK, RESAMPLES, seed);
  }

  /**
   * The interval of a function of means; NaN for a single day.
   *
   * @param statistic of the means of the series, in their order
   * @param series equally long, a value for each day; their days are drawn together
   */
  public BootstrapInterval interval(ToDoubleFunction<double[]> statistic, double[]... series) {
    double value = statistic.applyAsDouble(means(series));
    double[] replicates = replicates(statistic, series);
    double reach = widening(series[0].length);
    boolean defined = Double.isFinite(value + replicates[resamples - 1] + reach);
    double middle = quantile(replicates, HALF);
    return defined
        ? new BootstrapInterval(
            value,
            value - reach * (middle - quantile(replicates, TAIL)),
            value + reach * (quantile(replicates, 1 - TAIL) - middle))
        : new BootstrapInterval(value, Double.NaN, Double.NaN);
  }

  private double[] replicates(ToDoubleFunction<double[]> statistic, double[][] series) {
    UniformRandomProvider rng = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
    double[] replicates = new double[resamples];
    for (int r = 0; r < resamples; r++) {
      replicates[r] = statistic.applyAsDouble(resampledMeans(rng, series));
    }
    Arrays.sort(replicates);
    return replicates;
  }

  /** Infinite for one day. */
  private double widening(int n) {
    double length = length(n);
    double t = TDistribution.of(n / length).inverseSurvivalProbability(TAIL);
    double z = NormalDistribution.of(0, 1).inverseSurvivalProbability(TAIL);
    return Math.sqrt(n / (n - length)) * t / z;
  }

  private int length(int n) {
    return Math.max(1, Math.min(blockDays, n / 2));
  }

  private static double[] means(double[][] series) {
    return Arrays.stream(series).mapToDouble(s -> Arrays.stream(s).average().orElse(0)).toArray();
  }

  private double[] resampledMeans(UniformRandomProvider rng, double[][] series) {
    int n = series[0].length;
    int length = length(n);
    double[] sums = new double[series.length];
    for (int filled = 0; filled < n; filled += length) {
      int start = rng.nextInt(n - length + 1);
      int end = start + Math.min(length, n - filled);
      for (int s = 0; s < series.length; s++) {
        for (int day = start; day < end; day++) {
          sums[s] += series[s][day];
        }
      }
    }
    return Arrays.stream(sums).map(sum -> sum / n).toArray();
  }

  private static double quantile(double[] sorted, double level) {
    double at = level * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
