package org.hudna.study.baseline;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;

/**
 * Fits, by maximum likelihood, daily counts of several rows that excite themselves: {@code y_t} is
 * Poisson with mean {@code mu + n sum_s k(s) y_(t-s)}, each row with a mu of its own, n and the
 * half-life of the {@link HawkesKernel} common to all. For any n and half-life the best mu is found
 * exactly, since the likelihood is concave in it; n is sought in [0, {@value #LARGEST_BRANCHING}],
 * the half-life in [{@value #SHORTEST_DAYS}, {@value #LONGEST_DAYS}] days, from {@value #STARTS}
 * starts, of which the best end counts. With n = 0 the process is Poisson and the half-life means
 * nothing.
 *
 * <p>Source: Hawkes 1971, Biometrika 58(1), 83-90, here in whole days.
 */
final class HawkesFit {
  static final double LARGEST_BRANCHING = 0.95;
  static final double SHORTEST_DAYS = 0.25;
  static final double LONGEST_DAYS = 28;
  static final int STARTS = 3;

  private static final double FIRST_BRANCHING = 0.3;
  private static final int INTERPOLATION_POINTS = 5;
  private static final double FIRST_RADIUS = 0.2;
  private static final double LAST_RADIUS = 1e-7;
  private static final int LIMIT = 10_000;
  private static final double ACCURACY = 1e-12;

  /** Events per day; less counts as nothing. */
  private static final double SMALLEST_BACKGROUND = 1e-6;

  private final int[][] counts;
  private final int[] days;

  /**
   * Prepares the fit.
   *
   * @param counts by row and day, 0 on days that were not observed
   * @param scored by day: whether the day is observed and its likelihood counts
   */
  HawkesFit(int[][] counts, boolean[] scored) {
    this.counts = Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
    this.days = IntStream.range(0, scored.length).filter(t -> scored[t]).toArray();
    if (days.length == 0) {
      throw new IllegalArgumentException("expected days whose likelihood counts, found none");
    }
  }

  /** The best of all. */
  HawkesEstimate fit() {
    HawkesEstimate best = given(new HawkesKernel(0, 1));
    double low = Math.log(SHORTEST_DAYS);
    double high = Math.log(LONGEST_DAYS);
    for (int start = 1; start <= STARTS; start++) {
      HawkesEstimate found = given(kernel(search(low + (high - low) * start / (STARTS + 1))));
      best = found.logLikelihood() > best.logLikelihood() ? found : best;
    }
    return best;
  }

  private double[] search(double logHalfLife) {
    return new BOBYQAOptimizer(INTERPOLATION_POINTS, FIRST_RADIUS, LAST_RADIUS)
        .optimize(
            GoalType.MAXIMIZE,
            new MaxEval(LIMIT),
            new InitialGuess(new double[] {FIRST_BRANCHING, logHalfLife}),
            new SimpleBounds(
                new double[] {0, Math.log(SHORTEST_DAYS)},
                new double[] {LARGEST_BRANCHING, Math.log(LONGEST_DAYS)}),
            new ObjectiveFunction(point -> given(kernel(point)).logLikelihood()))
        .getPoint();
  }

  private static HawkesKernel kernel(double[] point) {
    return new HawkesKernel(point[0], Math.exp(point[1]));
  }

  /** The best backgrounds with a kernel that is given. */
  HawkesEstimate given(HawkesKernel kernel) {
    double[] backgrounds = new double[counts.length];
    double logLikelihood = 0;
    for (int row = 0; row < counts.length; row++) {
      double[] excited = excited(row, kernel);
      backgrounds[row] = background(counts[row], excited);
      logLikelihood += logLikelihood(counts[row], excited, backgrounds[row]);
    }
    return new HawkesEstimate(Arrays.stream(backgrounds).boxed().toList(), kernel, logLikelihood);
  }

  private double[] excited(int row, HawkesKernel kernel) {
    return Arrays.stream(kernel.sums(counts[row])).map(sum -> kernel.branching() * sum).toArray();
  }

  /** Where the slope {@code sum y / (mu + x) - days} is 0; 0 where it falls from the beginning. */
  private double background(int[] row, double[] excited) {
    int events = Arrays.stream(days).map(t -> row[t]).sum();
    if (events == 0 || slope(SMALLEST_BACKGROUND, row, excited) <= 0) {
      return 0;
    }
    double highest = (double) events / days.length;
    return slope(highest, row, excited) >= 0
        ? highest
        : new BrentSolver(ACCURACY)
            .solve(LIMIT, mu -> slope(mu, row, excited), SMALLEST_BACKGROUND, highest);
  }

  private double slope(double mu, int[] row, double[] excited) {
    double sum = -days.length;
    for (int t : days) {
      sum += row[t] == 0 ? 0 : row[t] / (mu + excited[t]);
    }
    return sum;
  }

  private double logLikelihood(int[] row, double[] excited, double mu) {
    double sum = 0;
    for (int t : days) {
      double mean = mu + excited[t];
      sum += (row[t] == 0 ? 0 : row[t] * Math.log(mean)) - mean;
    }
    return sum;
  }
}
