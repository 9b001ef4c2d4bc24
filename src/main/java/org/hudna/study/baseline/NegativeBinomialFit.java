package org.hudna.study.baseline;

import java.util.Arrays;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/**
 * Fits a {@link NegativeBinomial} by maximum likelihood. The mean is that of the counts; the size
 * is sought in [{@value #SMALLEST_SIZE}, {@value #LARGEST_SIZE}]. Where the counts vary no more
 * than Poisson ones the likelihood grows with the size for ever: the fit is the Poisson law.
 */
final class NegativeBinomialFit {
  static final double SMALLEST_SIZE = 0.01;
  static final double LARGEST_SIZE = 1000;

  private NegativeBinomialFit() {}

  /** The fit to at least one count. */
  static NegativeBinomial fit(int... counts) {
    double mean = Arrays.stream(counts).average().orElseThrow();
    double variance =
        Arrays.stream(counts).mapToDouble(y -> (y - mean) * (y - mean)).average().orElseThrow();
    return variance > mean
        ? new NegativeBinomial(mean, size(mean, counts))
        : NegativeBinomial.poisson(mean);
  }

  private static double size(double mean, int[] counts) {
    double logSize =
        new BrentOptimizer(1e-10, 1e-12)
            .optimize(
                GoalType.MAXIMIZE,
                new MaxEval(1000),
                new SearchInterval(Math.log(SMALLEST_SIZE), Math.log(LARGEST_SIZE)),
                new UnivariateObjectiveFunction(
                    x -> new NegativeBinomial(mean, Math.exp(x)).logLikelihood(counts)))
            .getPoint();
    return Math.exp(logSize);
  }
}
