package org.hudna.model.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.model.agent.AidConvoy;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Keys;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.PlaceState;
import org.hudna.model.world.World;
import org.hudna.scenario.Aid;

/**
 * The monthly plan: for each besieged and hard-to-reach place in need that a road leads to, so many
 * convoys that their loads make up the planned share of the need (the fraction of a convoy by
 * chance), asked for at times spread evenly over the month. No load is more than the need of its
 * place. A month has 30 days and the first starts with the scenario.
 */
final class AidPlan {
  /** Days of a month of aid. */
  static final int MONTH_DAYS = 30;

  private final Streams streams;
  private final AidMap map;
  private final Deque<AidConvoy> pending = new ArrayDeque<>();

  AidPlan(Streams streams, AidMap map) {
    this.streams = streams;
    this.map = map;
  }

  /** Takes up the convoys that are asked for in a part. */
  List<AidConvoy> due(World world, Part part) {
    if (part.opensDay() && part.day() % MONTH_DAYS == 0) {
      planMonth(world, part);
    }
    List<AidConvoy> due = new ArrayList<>();
    while (!pending.isEmpty() && pending.peek().plannedHours() < part.toHours()) {
      due.add(pending.poll());
    }
    return due;
  }

  private void planMonth(World world, Part part) {
    Aid aid = world.scenario().behaviour().aid();
    List<AidConvoy> month = new ArrayList<>(pending);
    for (PlaceState place : world.ground().places()) {
      if (place.place().inNeed() > 0 && map.needsConvoys(place)) {
        plan(aid, place, part, month);
      }
    }
    month.sort(Comparator.comparingDouble(AidConvoy::plannedHours).thenComparing(AidConvoy::id));
    pending.clear();
    pending.addAll(month);
  }

  private void plan(Aid aid, PlaceState place, Part part, List<AidConvoy> month) {
    List<Integer> route = map.route(place.index());
    if (route.isEmpty()) {
      return;
    }
    double load = Math.min(aid.convoyPeople(), place.place().inNeed());
    UniformRandomProvider rng =
        streams.at(Decision.AID_PLAN, map.key(place.index()), part.second());
    int convoys = (int) (aid.plannedShare() * place.place().inNeed() / load + rng.nextDouble());
    int number = part.day() / MONTH_DAYS + 1;
    for (int i = 1; i <= convoys; i++) {
      double hours = part.fromHours() + rng.nextDouble() * MONTH_DAYS * 24;
      String id = place.place().id() + "-" + number + "-" + i;
      AidConvoy convoy =
          new AidConvoy(id, Keys.of(id), map.origin(place.index()), place.index(), load, hours);
      convoy.take(route);
      month.add(convoy);
    }
  }
}
