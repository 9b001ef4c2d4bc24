package org.hudna.history;

import java.util.Map;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/**
 * Fits a {@link DiscretisedLognormal} by maximum likelihood, with mu kept in [{@value #LOWEST_MU},
 * {@value #HIGHEST_MU}] and sigma in [{@value #LOWEST_SIGMA}, {@value #HIGHEST_SIGMA}]: where every
 * event has one death the likelihood has no maximum inside.
 */
final class DiscretisedLognormalFit {

  static final double LOWEST_MU = -3;
  static final double HIGHEST_MU = 8;
  static final double LOWEST_SIGMA = 0.1;
  static final double HIGHEST_SIGMA = 3;

  private static final int INTERPOLATION_POINTS = 5;
  private static final double FIRST_RADIUS = 0.5;
  private static final double LAST_RADIUS = 1e-9;

  private DiscretisedLognormalFit() {}

  /**
   * Both parameters, from how many events had each number of deaths (one or more; at least one
   * event).
   */
  static DiscretisedLognormal fit(Map<Integer, Integer> eventsByDeaths) {
    double[] best =
        new BOBYQAOptimizer(INTERPOLATION_POINTS, FIRST_RADIUS, LAST_RADIUS)
            .optimize(
                GoalType.MAXIMIZE,
                new MaxEval(5000),
                new InitialGuess(new double[] {0.5, 1.2}),
                new SimpleBounds(
                    new double[] {LOWEST_MU, LOWEST_SIGMA},
                    new double[] {HIGHEST_MU, HIGHEST_SIGMA}),
                new ObjectiveFunction(
                    point ->
                        new DiscretisedLognormal(point[0], point[1]).logLikelihood(eventsByDeaths)))
            .getPoint();
    return new DiscretisedLognormal(best[0], best[1]);
  }

  /** Mu alone, sigma given. */
  static double fitMu(Map<Integer, Integer> eventsByDeaths, double sigma) {
    return new BrentOptimizer(1e-10, 1e-12)
        .optimize(
            GoalType.MAXIMIZE,
            new MaxEval(1000),
            new SearchInterval(LOWEST_MU, HIGHEST_MU),
            new UnivariateObjectiveFunction(
                mu -> new DiscretisedLognormal(mu, sigma).logLikelihood(eventsByDeaths)))
        .getPoint();
  }
}
