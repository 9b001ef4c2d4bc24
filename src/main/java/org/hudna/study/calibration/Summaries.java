package org.hudna.study.calibration;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;

/**
 * The few numbers of a data set that are compared, and how far they are from the observed ones: the
 * root of the weighted sum of squared differences, each divided by its spread over runs from the
 * prior. The spread is the median absolute deviation from the median; where that is 0 it is the
 * mean one, and a number that never differs is left out.
 */
final class Summaries {
  private final FitProblem problem;
  private final RidgeRegression regression;
  private final double[] observed;
  private final double[] factors;

  /**
   * Summaries that runs from the prior define.
   *
   * @param first runs at independent places from the prior; at least two are complete
   */
  Summaries(FitProblem problem, SummaryKind kind, List<Trial> first) {
    this.problem = problem;
    List<Trial> complete = first.stream().filter(Trial::complete).toList();
    this.regression = kind == SummaryKind.REGRESSION ? regression(complete) : null;
    this.observed = of(problem.observed());
    double[][] values =
        complete.stream().map(trial -> of(trial.targets())).toArray(double[][]::new);
    this.factors = new double[observed.length];
    for (int k = 0; k < factors.length; k++) {
      double spread = spread(column(values, k));
      double weight = regression == null ? problem.targets().get(k).weight() : 1;
      factors[k] = spread > 0 ? weight / (spread * spread) : 0;
    }
  }

  private RidgeRegression regression(List<Trial> trials) {
    double[] equal = new double[trials.size()];
    Arrays.fill(equal, 1);
    return new RidgeRegression(
        trials.stream().map(trial -> problem.transformed(trial.targets())).toArray(double[][]::new),
        trials.stream().map(Trial::z).toArray(double[][]::new),
        equal);
  }

  /** The summaries of a data set. */
  double[] of(double[] targets) {
    double[] transformed = problem.transformed(targets);
    return regression == null ? transformed : regression.predict(transformed);
  }

  /** The summaries of what was observed. */
  double[] observed() {
    return observed;
  }

  /** How far summaries are from the observed ones; without unit. */
  double distance(double[] summaries) {
    double sum = 0;
    for (int k = 0; k < summaries.length; k++) {
      double off = summaries[k] - observed[k];
      sum += factors[k] * off * off;
    }
    return Math.sqrt(sum);
  }

  private static double[] column(double[][] rows, int column) {
    return Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
  }

  private static double spread(double[] values) {
    double median = StatUtils.percentile(values, 50);
    double[] off = Arrays.stream(values).map(value -> Math.abs(value - median)).toArray();
    double middle = StatUtils.percentile(off, 50);
    return middle > 0 ? middle : StatUtils.mean(off);
  }
}
