package org.hudna.model.process;

import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.model.agent.Guarantor;
import org.hudna.model.event.ObservationEvent.Remedy;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Streams;
import org.hudna.model.world.World;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Response;

/**
 * Whether the guarantors determine a violation alike, and what follows. The odds are o x (product
 * of trust / (1 - trust))^(1/n) over the n guarantors, times the factor of people on the ground; at
 * trust 0.5 the odds are o.
 */
final class JointDetermination {
  private static final long STAGE = 2;
  private static final double MOST_TRUST = 0.999;
  private static final double MIDDLE = 0.5;
  private final Streams streams;

  JointDetermination(Streams streams) {
    this.streams = streams;
  }

  /** What follows, {@link Remedy#NONE} included; null if they do not determine it alike. */
  Remedy decide(World world, Response terms, Allegation allegation) {
    UniformRandomProvider rng = streams.at(Decision.RESPONSE, allegation.violation(), STAGE);
    double odds = odds(world, terms, allegation.monitored());
    if (rng.nextDouble() >= odds / (1 + odds)) {
      return null;
    }
    return remedy(terms, world.agreement().phase() == Phase.PERSUASION, rng.nextDouble());
  }

  /**
   * A rung of the ladder. Resets have their place at the bottom of [0, 1), losses of protection at
   * the top and warnings around the middle, as far as those leave it: so no rung moves when another
   * is taken away. Once implementation has begun there is no clock to reset.
   */
  private static Remedy remedy(Response terms, boolean clockRuns, double draw) {
    double bottom = terms.resetShare();
    double top = 1 - terms.protectionLossShare();
    if (draw < bottom) {
      return clockRuns ? Remedy.CLOCK_RESET : Remedy.NONE;
    }
    if (draw >= top) {
      return Remedy.PROTECTION_LOST;
    }
    double share = terms.warningShare();
    double warned = draw - Math.max(bottom, Math.min(MIDDLE - share / 2, top - share));
    return warned >= 0 && warned < share ? Remedy.WARNING : Remedy.NONE;
  }

  private static double odds(World world, Response terms, boolean monitored) {
    double product = 1;
    for (Guarantor guarantor : world.cast().guarantors()) {
      double trust = Math.min(MOST_TRUST, guarantor.trust());
      product *= trust / (1 - trust);
    }
    double mean = Math.pow(product, 1.0 / world.cast().guarantors().size());
    return terms.determinationOdds() * mean * (monitored ? terms.groundFactor() : 1);
  }
}
