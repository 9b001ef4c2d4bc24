package org.hudna.model.process;

import org.hudna.model.agent.AidConvoy;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Draws;
import org.hudna.model.random.Streams;
import org.hudna.model.world.CorridorState;
import org.hudna.model.world.Part;
import org.hudna.model.world.PlaceState;
import org.hudna.model.world.World;

/**
 * Whether a convoy may go over the front lines on its way: the roads between places of adversaries.
 * While a truce is in force a corridor governs such roads of its own: they are free when it is open
 * and blocked when not. Any other is crossed by leave of those who hold its ends, given at a rate
 * that {@link Goodwill} raises; the last such road before the destination decides.
 */
final class FrontPassage {
  private final Streams streams;
  private final AidMap map;

  FrontPassage(Streams streams, AidMap map) {
    this.streams = streams;
    this.map = map;
  }

  /** Whether a corridor on the rest of a convoy's way is closed. */
  boolean closedAhead(World world, AidConvoy convoy) {
    return world.agreement().inForce() && corridorAhead(convoy, convoy.leg(), false);
  }

  /** Whether a convoy's way leads through a corridor that is open. */
  boolean throughOpenCorridor(World world, AidConvoy convoy) {
    return world.agreement().inForce() && corridorAhead(convoy, 0, true);
  }

  private boolean corridorAhead(AidConvoy convoy, int fromLeg, boolean open) {
    if (!map.hasCorridor(convoy.destination())) {
      return false;
    }
    for (int leg = fromLeg; leg < convoy.route().size(); leg++) {
      int road = convoy.route().get(leg);
      CorridorState corridor = map.corridor(road);
      if (corridor != null && corridor.open() == open && (open || map.crossesFront(road))) {
        return true;
      }
    }
    return false;
  }

  /** The last road on the way that needs leave; -1 if none does. */
  int needsLeave(World world, AidConvoy convoy) {
    return map.leaveRoad(convoy.destination(), world.agreement().inForce());
  }

  /** The hour at which leave is given to a convoy that has asked since an hour of a part. */
  double leaveHours(World world, AidConvoy convoy, int road, Part part, double sinceHours) {
    PlaceState from = world.ground().places().get(map.end(road, true));
    PlaceState to = world.ground().places().get(map.end(road, false));
    double perDay =
        world.scenario().behaviour().aid().crossingPerDay()
            * Goodwill.factor(world, from.controller(), to.controller());
    if (perDay <= 0) {
      return Double.POSITIVE_INFINITY;
    }
    return sinceHours
        + Draws.exponential(
            streams.at(Decision.CORRIDOR, convoy.key(), part.second()), 24 / perDay);
  }
}
