package org.hudna.study.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * First-order and total indices from a design of Saltelli. With f of mean 0 and V its variance over
 * A and B together, first = mean(f(B) (f(AB) - f(A))) / V (Saltelli et al. 2010, Comput. Phys.
 * Commun. 181: 259-270, table 2 (b)) and total = mean((f(A) - f(AB))²) / (2 V) (Jansen 1999,
 * Comput. Phys. Commun. 117: 35-43). The value at a point is the mean over the replicates that have
 * one; a row in which a point has none is left out.
 */
final class VarianceIndices {
  private final int keys;
  private final double[] a;
  private final double[] b;
  private final double[][] mixed;

  /** Takes values by point and replicate. */
  VarianceIndices(SaltelliSample sample, double[][] values) {
    double[] means = Arrays.stream(values).mapToDouble(VarianceIndices::mean).toArray();
    keys = sample.keys();
    int[] rows =
        IntStream.range(0, sample.rows())
            .filter(row -> whole(means, sample.inA(row), sample.inB(row)))
            .toArray();
    a = Arrays.stream(rows).mapToDouble(row -> means[sample.inA(row)]).toArray();
    b = Arrays.stream(rows).mapToDouble(row -> means[sample.inB(row)]).toArray();
    mixed = new double[keys][];
    for (int k = 0; k < keys; k++) {
      int key = k;
      mixed[k] = Arrays.stream(rows).mapToDouble(row -> means[sample.mixed(row, key)]).toArray();
    }
    centre();
  }

  private static double mean(double[] replicates) {
    return Arrays.stream(replicates)
        .filter(value -> !Double.isNaN(value))
        .average()
        .orElse(Double.NaN);
  }

  private static boolean whole(double[] means, int from, int to) {
    return IntStream.rangeClosed(from, to).noneMatch(point -> Double.isNaN(means[point]));
  }

  /** Takes the mean off: the indices do not change, but the estimates of the first scatter less. */
  private void centre() {
    double[] both = DoubleStream.concat(Arrays.stream(a), Arrays.stream(b)).toArray();
    boolean constant = both.length == 0 || StatUtils.max(both) == StatUtils.min(both);
    double mean = constant ? a.length == 0 ? 0 : a[0] : StatUtils.mean(both);
    List.of(a, b).forEach(values -> Arrays.setAll(values, i -> values[i] - mean));
    Arrays.stream(mixed).forEach(values -> Arrays.setAll(values, i -> values[i] - mean));
  }

  List<SobolIndex> indices() {
    int n = a.length;
    double[][] whole = estimates(IntStream.range(0, n).toArray());
    double[][][] resampled = new double[keys][2][n < 2 ? 0 : Bootstrap.RESAMPLES];
    if (n >= 2) {
      int[] next = {0};
      Bootstrap.resample(n, rows -> store(estimates(rows), resampled, next[0]++));
    }
    List<SobolIndex> indices = new ArrayList<>();
    for (int key = 0; key < keys; key++) {
      indices.add(
          new SobolIndex(
              n,
              estimate(whole[key][0], n, resampled[key][0]),
              estimate(whole[key][1], n, resampled[key][1])));
    }
    return indices;
  }

  private static void store(double[][] estimates, double[][][] resampled, int at) {
    for (int key = 0; key < estimates.length; key++) {
      resampled[key][0][at] = estimates[key][0];
      resampled[key][1][at] = estimates[key][1];
    }
  }

  private static IndexEstimate estimate(double value, int n, double[] replicates) {
    double[] known = Arrays.stream(replicates).filter(each -> !Double.isNaN(each)).toArray();
    return Double.isNaN(value) ? IndexEstimate.NONE : Bootstrap.interval(value, n, known);
  }

  /** First-order and total index of each key over some rows; NaN where nothing varies. */
  private double[][] estimates(int[] rows) {
    double variance = variance(rows);
    double[][] estimates = new double[keys][2];
    for (int key = 0; key < keys; key++) {
      double first = 0;
      double total = 0;
      for (int row : rows) {
        double change = mixed[key][row] - a[row];
        first += b[row] * change;
        total += change * change;
      }
      estimates[key][0] = variance > 0 ? first / rows.length / variance : Double.NaN;
      estimates[key][1] = variance > 0 ? total / (2 * rows.length) / variance : Double.NaN;
    }
    return estimates;
  }

  private double variance(int[] rows) {
    double sum = 0;
    double squares = 0;
    for (int row : rows) {
      sum += a[row] + b[row];
      squares += a[row] * a[row] + b[row] * b[row];
    }
    int n = 2 * rows.length;
    return n == 0 ? 0 : squares / n - sum / n * (sum / n);
  }
}
