package org.hudna.model.process;

import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.model.event.Harm;
import org.hudna.model.random.Draws;

/**
 * Deaths of a guarantor's strike: Poisson among fighters and, with some chance, at least one
 * civilian too, with the same mean where it is above one (assumption). The data set that the model
 * is fitted to does not hold them.
 */
final class StrikeHarm {
  private StrikeHarm() {}

  /** Deaths of one strike; {@code fighterMean} is 0 where it misses. */
  static Harm draw(
      UniformRandomProvider rng, double fighterMean, double civilianMean, double civilianChance) {
    int fighters = Draws.poisson(rng, fighterMean);
    int civilians = 0;
    if (rng.nextDouble() < civilianChance) {
      civilians = 1 + Draws.poisson(rng, civilianMean - 1);
    }
    return of(fighters + civilians, civilians);
  }

  /** Harm of a strike that kills so many. */
  static Harm of(int deaths, int civilians) {
    return new Harm(deaths > 0, false, deaths, civilians);
  }
}
