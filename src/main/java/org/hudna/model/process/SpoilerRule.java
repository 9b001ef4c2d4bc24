package org.hudna.model.process;

import org.hudna.model.world.Front;
import org.hudna.model.world.World;
import org.hudna.scenario.Clock;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Violence;

/**
 * Attacks of a designated party that aim at the clock of calm days: while it runs they rise by the
 * factor {@code 1 + f e d/D}, with e the mean entanglement of the signatories in the sector, d the
 * calm days so far and D those that open implementation.
 */
final class SpoilerRule {
  private final double factor;
  private final FrontRestraint restraint;

  SpoilerRule(Violence terms, FrontRestraint restraint) {
    this.factor = terms.spoilerFactor();
    this.restraint = restraint;
  }

  /** Factor on the attacks of a side of a front, at least 1. */
  double factor(World world, Front front, boolean sideA) {
    if (sideA || !front.designated() || world.agreement().phase() != Phase.PERSUASION) {
      return 1;
    }
    return 1 + factor * restraint.entanglement(front.sector()) * nearness(world);
  }

  /** How near the clock is to opening implementation, in [0, 1]. */
  private static double nearness(World world) {
    Clock clock = world.scenario().agreement().clock();
    double required = clock.calmDaysRequired();
    return required <= 0 ? 1 : Math.min(1, world.agreement().calmDays() / required);
  }
}
