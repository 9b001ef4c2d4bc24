package org.hudna.model.process;

import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Keys;
import org.hudna.model.random.Streams;
import org.hudna.scenario.Recording;

/**
 * The common factor of what is recorded on a day: mean 1, Beta scaled to [0, 1/P(recorded)], with
 * the given squared coefficient of variation where that law allows it and a Gaussian copula from
 * one day to the next, whose own correlation is solved so that the factor has the given one. It
 * feeds nothing back.
 */
final class DayFactor {
  /** Of the largest variance that a Beta law with that mean can have. */
  private static final double MOST_OF_VARIANCE = 0.9;

  private static final long KEY = Keys.of("recording");
  private final Streams streams;
  private final Recording terms;
  private final BetaDistribution law;
  private final double memory;
  private double z;
  private int day = -1;
  private double chance;

  DayFactor(Streams streams, Recording terms) {
    this.streams = streams;
    this.terms = terms;
    double mean = terms.recordedShare();
    double variance =
        Math.min(terms.dayFactorCv2() * mean * mean, MOST_OF_VARIANCE * mean * (1 - mean));
    if (variance > 0) {
      double concentration = mean * (1 - mean) / variance - 1;
      law = BetaDistribution.of(mean * concentration, (1 - mean) * concentration);
    } else {
      law = null;
    }
    boolean remembers = law != null && terms.dayFactorLag1() > 0;
    memory = remembers ? new CopulaCorrelation(law).normalFor(terms.dayFactorLag1()) : 0;
    this.chance = mean;
  }

  /** Chance that a lethal event of a day is recorded, in [0, 1]; days come in order. */
  double recorded(int today) {
    while (law != null && day < today) {
      day++;
      double kept = day == 0 ? 0 : memory;
      double noise =
          ZigguratSampler.NormalizedGaussian.of(streams.at(Decision.DAY_FACTOR, KEY, day)).sample();
      z = kept * z + Math.sqrt(1 - kept * kept) * noise;
      chance =
          law.inverseCumulativeProbability(NormalDistribution.of(0, 1).cumulativeProbability(z));
    }
    return chance;
  }
}
