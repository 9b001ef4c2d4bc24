package org.hudna.study.sensitivity;

import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.SplitMix64;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Percentile intervals of the bootstrap over {@value #RESAMPLES} resamples of trajectories or rows,
 * as Archer, Saltelli and Sobol' (1997, J. Stat. Comput. Simul. 58: 99-120) have them for indices.
 * The percentiles are moved out so far that few values get an interval as wide as Student's t
 * (expanded percentiles, Hesterberg 2015, Am. Stat. 69: 371-386). The seed is fixed, so an interval
 * is a function of the values alone.
 */
final class Bootstrap {
  /** Resamples. */
  static final int RESAMPLES = 1000;

  private static final long SEED = 0x2545f4914f6cdd1dL;
  private static final double TAIL = 0.025;

  private Bootstrap() {}

  /** Gives resamples of n items one after another, as places from 0 to n - 1. */
  static void resample(int n, Consumer<int[]> sink) {
    UniformRandomProvider rng = new SplitMix64(SEED);
    int[] places = new int[n];
    for (int b = 0; b < RESAMPLES; b++) {
      Arrays.setAll(places, i -> rng.nextInt(n));
      sink.accept(places);
    }
  }

  /** A mean and its interval. */
  static IndexEstimate ofMean(double[] values) {
    if (values.length < 2) {
      return interval(StatUtils.mean(values), values.length, new double[0]);
    }
    double[] means = new double[RESAMPLES];
    int[] next = {0};
    resample(
        values.length,
        places -> {
          double sum = 0;
          for (int place : places) {
            sum += values[place];
          }
          means[next[0]++] = sum / places.length;
        });
    return interval(StatUtils.mean(values), values.length, means);
  }

  /**
   * The interval of a value.
   *
   * @param n items that were resampled; with fewer than two there is no interval
   * @param replicates the value in each resample
   */
  static IndexEstimate interval(double value, int n, double[] replicates) {
    if (n < 2) {
      return new IndexEstimate(value, Double.NaN, Double.NaN);
    }
    double reach =
        Math.sqrt(n / (n - 1.0)) * TDistribution.of(n - 1).inverseSurvivalProbability(TAIL);
    double tail = 100 * NormalDistribution.of(0, 1).survivalProbability(reach);
    Percentile rank = new Percentile().withEstimationType(EstimationType.R_6);
    rank.setData(replicates);
    return new IndexEstimate(
        value, rank.evaluate(Math.max(tail, Double.MIN_NORMAL)), rank.evaluate(100 - tail));
  }
}
