package org.hudna.model.random;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/** Single draws from the laws that the processes use; degenerate parameters give certain values. */
public final class Draws {
  private static final double SMALL_MEAN = 40;
  private static final int LIMIT = 1000;

  private Draws() {}

  /** A Poisson count; 0 where the mean is not above 0. */
  public static int poisson(UniformRandomProvider rng, double mean) {
    if (mean >= SMALL_MEAN) {
      return PoissonSampler.of(rng, mean).sample();
    }
    return mean > 0 ? smallPoisson(rng, mean) : 0;
  }

  /** Knuth's method by products of uniform numbers, as the library's sampler but without one. */
  private static int smallPoisson(UniformRandomProvider rng, double mean) {
    double none = Math.exp(-mean);
    int limit = (int) Math.ceil(LIMIT * mean);
    double product = rng.nextDouble();
    int n = 0;
    while (n < limit && product >= none) {
      n++;
      product *= n < limit ? rng.nextDouble() : 1;
    }
    return n;
  }

  /** An exponential time in the unit of its mean; 0 where the mean is 0. */
  public static double exponential(UniformRandomProvider rng, double mean) {
    return mean > 0 ? ZigguratSampler.Exponential.of(rng, mean).sample() : 0;
  }

  /** A lognormal value with a median above 0 and a standard deviation of its logarithm. */
  public static double logNormal(UniformRandomProvider rng, double median, double logSd) {
    return median * Math.exp(logSd * ZigguratSampler.NormalizedGaussian.of(rng).sample());
  }

  /** A number between two others. */
  public static double between(UniformRandomProvider rng, double from, double to) {
    return from + (to - from) * rng.nextDouble();
  }
}
