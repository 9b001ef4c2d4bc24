package org.hudna.study.comparison;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * P values adjusted by the sequentially rejective procedure of Holm (1979, Scandinavian Journal of
 * Statistics 6: 65-70): the i-th smallest of m times m - i + 1, never smaller than the one before
 * it, at most 1. The chance of even one false finding in the whole family stays below the level,
 * however the tests depend on each other. NaN is no test and stays NaN.
 */
public final class HolmAdjustment {
  private final double[] adjusted;
  private final int tests;

  private HolmAdjustment(double[] adjusted, int tests) {
    this.adjusted = adjusted;
    this.tests = tests;
  }

  /** Adjusts a family of p values. */
  public static HolmAdjustment of(double[] p) {
    int[] order =
        IntStream.range(0, p.length)
            .filter(i -> !Double.isNaN(p[i]))
            .boxed()
            .sorted(Comparator.comparingDouble(i -> p[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = new double[p.length];
    Arrays.fill(adjusted, Double.NaN);
    double last = 0;
    for (int rank = 0; rank < order.length; rank++) {
      last = Math.max(last, Math.min(1, p[order[rank]] * (order.length - rank)));
      adjusted[order[rank]] = last;
    }
    return new HolmAdjustment(adjusted, order.length);
  }

  /** Number of tests in the family. */
  public int tests() {
    return tests;
  }

  /** The adjusted value of the i-th of them. */
  public double adjusted(int i) {
    return adjusted[i];
  }
}
