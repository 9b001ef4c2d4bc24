package org.hudna.chart;

import java.util.Arrays;
import java.util.Collection;

/**
 * Sums of one quantity by replicate and day; NaN where nothing was ever added. Values are kept with
 * seven digits, as pictures need no more and there are many.
 */
final class ReplicateDays {
  private final float[][] values;

  ReplicateDays(int replicates, int days) {
    this.values = new float[days][replicates];
    Arrays.stream(values).forEach(day -> Arrays.fill(day, Float.NaN));
  }

  /** Adds an amount; one that is NaN is left out. */
  void add(int replicate, int day, double amount) {
    if (!Double.isNaN(amount)) {
      float before = values[day][replicate];
      values[day][replicate] = (float) (Float.isNaN(before) ? amount : before + amount);
    }
  }

  /** The sum of several tables of this shape, with nought for what they do not know. */
  static ReplicateDays sum(Collection<ReplicateDays> tables, int replicates, int days) {
    ReplicateDays sum = new ReplicateDays(replicates, days).orNought();
    for (ReplicateDays table : tables) {
      for (int d = 0; d < days; d++) {
        for (int r = 0; r < replicates; r++) {
          sum.add(r, d, table.values[d][r]);
        }
      }
    }
    return sum;
  }

  /** The same with nought for what is not known: tables leave out rows that are all nought. */
  ReplicateDays orNought() {
    ReplicateDays copy = new ReplicateDays(replicates(), days());
    for (int d = 0; d < days(); d++) {
      for (int r = 0; r < replicates(); r++) {
        copy.values[d][r] = Float.isNaN(values[d][r]) ? 0 : values[d][r];
      }
    }
    return copy;
  }

  /** Running sums over the days from one day on; before it there is no value. */
  ReplicateDays cumulativeFrom(int firstDay) {
    ReplicateDays sums = new ReplicateDays(replicates(), days());
    double[] total = new double[replicates()];
    for (int d = Math.max(0, firstDay); d < days(); d++) {
      for (int r = 0; r < total.length; r++) {
        total[r] += Float.isNaN(values[d][r]) ? 0 : values[d][r];
        sums.values[d][r] = (float) total[r];
      }
    }
    return sums;
  }

  int days() {
    return values.length;
  }

  private int replicates() {
    return values.length == 0 ? 0 : values[0].length;
  }

  /** The values of one day over all replicates. */
  double[] day(int day) {
    double[] wide = new double[replicates()];
    for (int r = 0; r < wide.length; r++) {
      wide[r] = values[day][r];
    }
    return wide;
  }

  /** Whether any value is known and not nought. */
  boolean hasAmounts() {
    for (float[] day : values) {
      for (float value : day) {
        if (value > 0 || value < 0) {
          return true;
        }
      }
    }
    return false;
  }
}
