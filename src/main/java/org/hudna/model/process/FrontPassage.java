package org.hudna.model.process;

import org.hudna.model.agent.AidConvoy;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Draws;
import org.hudna.model.random.Streams;
import org.hudna.model.world.CorridorState;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;

/**
 * Whether a convoy may go over the front lines on its way: the roads between places of adversaries.
 * Such a road is crossed by leave of those who hold its ends, given at a rate that {@link Goodwill}
 * raises; the last one before the destination decides. While a truce is in force a corridor governs
 * front roads of its own: they are free when it is open and blocked when not. A convoy that would
 * need leave goes through open corridors instead, where they lead to its destination.
 */
final class FrontPassage {
  private final Streams streams;
  private final World world;
  private final AidMap map;
  private final CorridorWays corridors;

  FrontPassage(Streams streams, World world, AidMap map) {
    this.streams = streams;
    this.world = world;
    this.map = map;
    this.corridors = new CorridorWays(world, map);
  }

  /**
   * Chooses the way of a convoy that is to depart: the usual one, or one through corridors.
   *
   * @return what keeps it from crossing a front on that way, or null
   */
  AidReason choose(AidConvoy convoy) {
    int destination = convoy.destination();
    convoy.take(map.origin(destination), map.route(destination));
    boolean blocked = closedAhead(convoy);
    if (!blocked && needsLeave(convoy) < 0) {
      return null;
    }
    boolean inForce = world.agreement().inForce();
    if (inForce && corridors.take(convoy)) {
      return null;
    }
    boolean served = inForce && corridors.serve(destination);
    return blocked || served ? AidReason.CORRIDOR : AidReason.NO_CORRIDOR;
  }

  /** Whether a closed corridor blocks the rest of a convoy's way. */
  boolean closedAhead(AidConvoy convoy) {
    if (!world.agreement().inForce() || world.ground().corridors().isEmpty()) {
      return false;
    }
    for (int leg = convoy.leg(); leg < convoy.route().size(); leg++) {
      int road = convoy.route().get(leg);
      CorridorState corridor = map.fronts().corridor(road);
      if (corridor != null && !corridor.open() && map.fronts().cross(road)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a convoy's way leads through a corridor that is open. */
  boolean throughOpenCorridor(AidConvoy convoy) {
    if (!world.agreement().inForce()) {
      return false;
    }
    for (int road : convoy.route()) {
      if (map.fronts().corridor(road) != null && map.fronts().corridor(road).open()) {
        return true;
      }
    }
    return false;
  }

  /** The last road on the usual way that needs leave; -1 if none does. */
  int needsLeave(AidConvoy convoy) {
    return map.leaveRoad(convoy.destination(), world.agreement().inForce());
  }

  /**
   * The hour at which leave is given to a convoy that asks from an hour of a part to its end;
   * infinite if it does not come in the part, or where a closed corridor blocks its way. A convoy's
   * luck is the integrated rate that it takes, so a higher rate never brings leave later.
   */
  double leaveHours(AidConvoy convoy, Part part, double sinceHours) {
    int road = needsLeave(convoy);
    if (road < 0 || closedAhead(convoy)) {
      return Double.POSITIVE_INFINITY;
    }
    if (Double.isNaN(convoy.untilLeave())) {
      convoy.untilLeave(Draws.exponential(streams.at(Decision.CORRIDOR, convoy.key()), 1));
    }
    double risk = perHour(road) * (part.toHours() - sinceHours);
    double left = convoy.untilLeave();
    convoy.untilLeave(left - risk);
    return left < risk ? sinceHours + Math.max(0, left) / perHour(road) : Double.POSITIVE_INFINITY;
  }

  private double perHour(int road) {
    String from = map.fronts().holder(road, true);
    String to = map.fronts().holder(road, false);
    double perDay = world.scenario().behaviour().aid().crossingPerDay();
    return perDay * Goodwill.factor(world, from, to) / 24;
  }
}
