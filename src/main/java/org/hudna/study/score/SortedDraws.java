package org.hudna.study.score;

import java.util.Arrays;

/** Equally likely values of one quantity, in ascending order. */
public final class SortedDraws {
  private final double[] values;

  private SortedDraws(double[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("expected at least 1 draw, found none");
    }
    Arrays.sort(values);
    if (Double.isNaN(values[values.length - 1])) {
      throw new IllegalArgumentException("expected draws that are numbers, found NaN");
    }
    this.values = values;
  }

  /** Counts, in any order; at least one. */
  public static SortedDraws of(int... draws) {
    return new SortedDraws(Arrays.stream(draws).asDoubleStream().toArray());
  }

  /**
   * Real values, in any order.
   *
   * @throws IllegalArgumentException if there is none or one is NaN
   */
  public static SortedDraws of(double... draws) {
    return new SortedDraws(draws.clone());
  }

  /** Number of draws. */
  public int size() {
    return values.length;
  }

  /** The draw of a rank, from 1 (the least) to {@link #size}. */
  public double ranked(int rank) {
    return values[rank - 1];
  }

  /** How many are less than a number. */
  public int below(double number) {
    int low = 0;
    int high = values.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values[middle] < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many are a number or less. */
  public int upTo(double number) {
    return below(Math.nextUp(number));
  }

  /** Mean distance of the draws from a number. */
  double meanDistance(double number) {
    double sum = 0;
    for (double value : values) {
      sum += Math.abs(value - number);
    }
    return sum / values.length;
  }

  /** Sum of the distances of all pairs of draws, each pair once. */
  double distancesOfPairs() {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += (2.0 * i + 1 - values.length) * values[i];
    }
    return sum;
  }
}
