package org.hudna.history;

import java.util.Map;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Deaths of an event with at least one: a lognormal rounded to whole numbers and cut below one,
 * {@code P(k) = (F(ln(k + 1/2)) - F(ln(k - 1/2))) / (1 - F(ln(1/2)))} for k = 1, 2, ... with F the
 * normal distribution of mean {@code mu} and standard deviation {@code sigma}.
 *
 * @param mu mean of the logarithm before rounding and cutting
 * @param sigma standard deviation of the logarithm, more than 0
 */
public record DiscretisedLognormal(double mu, double sigma) {

  private static final double LOWEST = Math.log(0.5);

  public DiscretisedLognormal {
    if (!(sigma > 0) || !Double.isFinite(mu) || !Double.isFinite(sigma)) {
      throw new IllegalArgumentException("no lognormal has mu %s, sigma %s".formatted(mu, sigma));
    }
  }

  /** The probability of {@code deaths}, 0 below one. */
  public double probability(int deaths) {
    return deaths < 1 ? 0 : share(NormalDistribution.of(mu, sigma), deaths);
  }

  /**
   * The log-likelihood of counts, given as how many events had each number of deaths (one or more).
   */
  public double logLikelihood(Map<Integer, Integer> eventsByDeaths) {
    ContinuousDistribution normal = NormalDistribution.of(mu, sigma);
    double sum = 0;
    for (Map.Entry<Integer, Integer> entry : eventsByDeaths.entrySet()) {
      double share = Math.max(share(normal, entry.getKey()), Double.MIN_NORMAL);
      sum += entry.getValue() * Math.log(share);
    }
    return sum;
  }

  private static double share(ContinuousDistribution normal, int deaths) {
    return normal.probability(Math.log(deaths - 0.5), Math.log(deaths + 0.5))
        / normal.survivalProbability(LOWEST);
  }
}
