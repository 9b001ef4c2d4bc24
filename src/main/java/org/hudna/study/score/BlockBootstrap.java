package org.hudna.study.score;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * The moving-block bootstrap of means of daily series (Künsch 1989, Annals of Statistics 17:
 * 1217-1241): days are drawn in overlapping blocks, so that what hangs together from day to day
 * stays together.
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

  /** Blocks of a week, 2,000 resamples. */
  public static BlockBootstrap ofWeeks(long seed) {
    return new BlockBootstrap(WEEK, RESAMPLES, seed);
  }

  /**
   * The percentile interval of a function of means.
   *
   * @param statistic of the means of the series, in their order
   * @param series equally long, a value for each day; their days are drawn together
   */
  public BootstrapInterval interval(ToDoubleFunction<double[]> statistic, double[]... series) {
    double value = statistic.applyAsDouble(means(series));
    UniformRandomProvider rng = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
    double[] replicates = new double[resamples];
    for (int r = 0; r < resamples; r++) {
      replicates[r] = statistic.applyAsDouble(resampledMeans(rng, series));
    }
    Arrays.sort(replicates);
    boolean defined = Double.isFinite(value) && !Double.isNaN(replicates[resamples - 1]);
    return defined
        ? new BootstrapInterval(value, quantile(replicates, TAIL), quantile(replicates, 1 - TAIL))
        : new BootstrapInterval(value, Double.NaN, Double.NaN);
  }

  private static double[] means(double[][] series) {
    return Arrays.stream(series).mapToDouble(s -> Arrays.stream(s).average().orElse(0)).toArray();
  }

  private double[] resampledMeans(UniformRandomProvider rng, double[][] series) {
    int n = series[0].length;
    int length = Math.max(1, Math.min(blockDays, n / 2));
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
