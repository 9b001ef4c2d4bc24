package org.hudna.model.process;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Keys;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.scenario.Theatre.Governorate;
import org.hudna.scenario.Violence;

/**
 * The slow drift of each governorate's rate: the sum of a national and a governorate's
 * Ornstein-Uhlenbeck process in the logarithm, {@code exp(x - s^2/2)} with mean 1, exact for steps
 * of any length, stationary from the start.
 */
final class Regime {
  private static final long NATIONAL = Keys.of("nation");
  private final Streams streams;
  private final Violence terms;
  private final long[] keys;
  private final double[] state;
  private double national;
  private boolean started;

  Regime(Streams streams, Violence terms, List<Governorate> governorates) {
    this.streams = streams;
    this.terms = terms;
    this.keys = governorates.stream().mapToLong(g -> Keys.of(g.pcode())).toArray();
    this.state = new double[keys.length];
  }

  /** Moves to the part that begins. */
  void advance(Part part) {
    double memory = started ? Math.exp(-part.days() / terms.regimeDays()) : 0;
    started = true;
    national = next(national, memory, terms.regimeNationalSd(), NATIONAL, part);
    for (int g = 0; g < keys.length; g++) {
      state[g] = next(state[g], memory, terms.regimeGovernorateSd(), keys[g], part);
    }
  }

  private double next(double x, double memory, double sd, long key, Part part) {
    UniformRandomProvider rng = streams.at(Decision.REGIME, key, part.second());
    double z = ZigguratSampler.NormalizedGaussian.of(rng).sample();
    return x * memory + sd * Math.sqrt(1 - memory * memory) * z;
  }

  /** Factor on the rates of a governorate, mean 1. */
  double factor(int governorate) {
    double variance =
        terms.regimeNationalSd() * terms.regimeNationalSd()
            + terms.regimeGovernorateSd() * terms.regimeGovernorateSd();
    return Math.exp(national + state[governorate] - variance / 2);
  }
}
