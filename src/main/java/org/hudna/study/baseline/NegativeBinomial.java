package org.hudna.study.baseline;

import org.apache.commons.math3.special.Gamma;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.hudna.model.random.Draws;

/**
 * Counts that are Poisson with a gamma distributed mean: {@code P(y) = Γ(y + r) / (Γ(r) y!) (r / (r
 * + m))^r (m / (r + m))^y}, variance {@code m + m² / r}.
 *
 * @param mean m, 0 or more
 * @param size r, more than 0; infinite for the Poisson law
 */
record NegativeBinomial(double mean, double size) {

  NegativeBinomial {
    if (!(mean >= 0) || !(size > 0)) {
      throw new IllegalArgumentException(
          "no negative binomial has mean %s, size %s".formatted(mean, size));
    }
  }

  static NegativeBinomial poisson(double mean) {
    return new NegativeBinomial(mean, Double.POSITIVE_INFINITY);
  }

  double variance() {
    return mean + mean * mean / size;
  }

  double logLikelihood(int[] counts) {
    double sum = 0;
    for (int count : counts) {
      sum += logProbability(count);
    }
    return sum;
  }

  private double logProbability(int count) {
    if (mean == 0) {
      return count == 0 ? 0 : Double.NEGATIVE_INFINITY;
    }
    double factorial = Gamma.logGamma(count + 1.0);
    return Double.isInfinite(size)
        ? count * Math.log(mean) - mean - factorial
        : Gamma.logGamma(count + size)
            - Gamma.logGamma(size)
            - factorial
            - size * Math.log1p(mean / size)
            + count * Math.log(mean / (size + mean));
  }

  int draw(UniformRandomProvider rng) {
    return Draws.poisson(rng, mean > 0 && !Double.isInfinite(size) ? gamma(rng) : mean);
  }

  private double gamma(UniformRandomProvider rng) {
    return AhrensDieterMarsagliaTsangGammaSampler.of(rng, size, mean / size).sample();
  }
}
