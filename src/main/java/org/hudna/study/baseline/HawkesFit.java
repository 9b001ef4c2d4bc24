package org.hudna.study.baseline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/**
 * Fits, by maximum likelihood, daily counts of several rows that excite themselves: {@code y_t} is
 * Poisson with mean {@code mu + n sum_s k(s) y_(t-s)}, each row with a mu of its own, n and the
 * half-life of the {@link HawkesKernel} common to all. With the half-life given the likelihood is
 * concave in n and all mu, so the best of them are found one inside the other; the half-life is
 * sought on {@value #PIECES} equal pieces of its logarithm and then closely around the best end. n
 * is kept in [0, {@value #LARGEST_BRANCHING}], the half-life in [{@value #SHORTEST_DAYS}, {@value
 * #LONGEST_DAYS}] days. With n = 0 the process is Poisson and the half-life means nothing.
 *
 * <p>Source: Hawkes 1971, Biometrika 58(1), 83-90, here in whole days.
 */
final class HawkesFit {
  static final double LARGEST_BRANCHING = 0.95;
  static final double SHORTEST_DAYS = 0.25;
  static final double LONGEST_DAYS = 28;
  static final int PIECES = 10;

  private static final double SEARCH_ACCURACY = 1e-6;
  private static final double ACCURACY = 1e-10;
  private static final int LIMIT = 10_000;

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
    double low = Math.log(SHORTEST_DAYS);
    double piece = (Math.log(LONGEST_DAYS) - low) / PIECES;
    int best =
        IntStream.rangeClosed(0, PIECES)
            .boxed()
            .max(Comparator.comparingDouble(i -> withHalfLife(low + i * piece).logLikelihood()))
            .orElseThrow();
    double around =
        search(
            low + Math.max(best - 1, 0) * piece,
            low + Math.min(best + 1, PIECES) * piece,
            logHalfLife -> withHalfLife(logHalfLife).logLikelihood());
    return likeliest(withHalfLife(low + best * piece), withHalfLife(around));
  }

  private HawkesEstimate withHalfLife(double logHalfLife) {
    double halfLife = Math.min(Math.exp(logHalfLife), LONGEST_DAYS);
    double branching =
        search(0, LARGEST_BRANCHING, n -> given(new HawkesKernel(n, halfLife)).logLikelihood());
    return likeliest(
        given(new HawkesKernel(0, halfLife)), given(new HawkesKernel(branching, halfLife)));
  }

  private static HawkesEstimate likeliest(HawkesEstimate first, HawkesEstimate second) {
    return second.logLikelihood() > first.logLikelihood() ? second : first;
  }

  private static double search(double from, double to, UnivariateFunction logLikelihood) {
    return new BrentOptimizer(SEARCH_ACCURACY, SEARCH_ACCURACY)
        .optimize(
            GoalType.MAXIMIZE,
            new MaxEval(LIMIT),
            new SearchInterval(from, to),
            new UnivariateObjectiveFunction(logLikelihood))
        .getPoint();
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
