package org.hudna.model.process;

import org.hudna.model.world.Tally;
import org.hudna.model.world.World;
import org.hudna.scenario.Clock;

/**
 * When a day is calm: the truce was in force for all of it, verified violations among signatories
 * stay under a share of the mean daily number that the same rule verified in the run-in, and aid
 * has moved if that is asked.
 */
final class CalmRule {
  private CalmRule() {}

  /** Whether the day that closed last, at a midnight, was calm. */
  static boolean calm(World world, double midnightHours) {
    Clock clock = world.scenario().agreement().clock();
    Tally verified = world.beliefs().verified();
    boolean quiet = verified.yesterday() <= clock.calmShare() * verified.runInMean();
    boolean aid = !clock.aidMustMove() || world.agreement().aidMoved();
    return quiet && aid && world.agreement().heldDayUntil(midnightHours);
  }
}
