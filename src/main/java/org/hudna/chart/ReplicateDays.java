package org.hudna.chart;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.DoubleUnaryOperator;

/** Sums of one quantity by replicate and day; NaN where nothing was ever added. */
final class ReplicateDays {
  private final double[][] values;

  ReplicateDays(int replicates, int days) {
    this.values = new double[replicates][days];
    Arrays.stream(values).forEach(row -> Arrays.fill(row, Double.NaN));
  }

  /** Adds an amount; one that is NaN is left out. */
  void add(int replicate, int day, double amount) {
    if (!Double.isNaN(amount)) {
      double before = values[replicate][day];
      values[replicate][day] = Double.isNaN(before) ? amount : before + amount;
    }
  }

  /** The sum of several tables of this shape, with nought for what they do not know. */
  static ReplicateDays sum(Collection<ReplicateDays> tables, int replicates, int days) {
    ReplicateDays sum = new ReplicateDays(replicates, days).orNought();
    for (ReplicateDays table : tables) {
      for (int r = 0; r < replicates; r++) {
        for (int d = 0; d < days; d++) {
          sum.add(r, d, table.values[r][d]);
        }
      }
    }
    return sum;
  }

  /** The same with nought for what is not known: tables leave out rows that are all nought. */
  ReplicateDays orNought() {
    return map(value -> Double.isNaN(value) ? 0 : value);
  }

  private ReplicateDays map(DoubleUnaryOperator change) {
    ReplicateDays copy = new ReplicateDays(values.length, days());
    for (int r = 0; r < values.length; r++) {
      copy.values[r] = Arrays.stream(values[r]).map(change).toArray();
    }
    return copy;
  }

  /** Running sums over the days from one day on; before it there is no value. */
  ReplicateDays cumulativeFrom(int firstDay) {
    ReplicateDays sums = new ReplicateDays(values.length, days());
    for (int r = 0; r < values.length; r++) {
      double sum = 0;
      for (int d = Math.max(0, firstDay); d < days(); d++) {
        sum += Double.isNaN(values[r][d]) ? 0 : values[r][d];
        sums.values[r][d] = sum;
      }
    }
    return sums;
  }

  int days() {
    return values.length == 0 ? 0 : values[0].length;
  }

  /** The values of one day over all replicates. */
  double[] day(int day) {
    return Arrays.stream(values).mapToDouble(row -> row[day]).toArray();
  }

  /** Whether any value is known and not nought. */
  boolean hasAmounts() {
    return Arrays.stream(values).flatMapToDouble(Arrays::stream).anyMatch(v -> v > 0 || v < 0);
  }
}
