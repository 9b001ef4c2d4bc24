package org.hudna.model.process;

import org.hudna.model.world.PlaceState;
import org.hudna.model.world.World;

/**
 * What places live on. A besieged place uses up a day's supplies in a day; one that is only hard to
 * reach the share of its needs that it does not meet by itself; any other place lives on its
 * markets. A delivery adds a month's supplies for the people whom it reaches.
 */
public final class Supplies {
  private final boolean[] hardToReach;

  Supplies(World world) {
    hardToReach = new boolean[world.ground().places().size()];
  }

  /** Takes note of which places are hard to reach now. */
  void lookAtAccess(World world, AidMap map) {
    for (PlaceState place : world.ground().places()) {
      hardToReach[place.index()] = place.place().inNeed() > 0 && map.needsConvoys(place);
    }
  }

  /** Uses up supplies for some days. */
  void consume(World world, double days) {
    double share = 1 - world.scenario().behaviour().aid().localShare();
    for (PlaceState place : world.ground().places()) {
      if (place.besieged()) {
        place.moveSupplies(-days);
      } else if (hardToReach[place.index()]) {
        place.moveSupplies(-days * share);
      }
    }
  }

  /** A delivery arrives that supplies so many people for a month. */
  static void receive(PlaceState place, double people) {
    double reached = Math.min(people, place.place().inNeed());
    if (reached > 0) {
      place.moveSupplies(AidPlan.MONTH_DAYS * reached / place.place().inNeed());
      place.reach(reached);
    }
  }

  /** People in need whose supplies have run out, in the order of the theatre's governorates. */
  public static double[] withoutSupplies(World world) {
    double[] people = new double[world.theatre().governorates().size()];
    for (PlaceState place : world.ground().places()) {
      if (place.supplyDays() <= 0) {
        people[place.governorate()] += place.place().inNeed();
      }
    }
    return people;
  }
}
