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

  private static final double MONTH_HOURS = MONTH_DAYS * 24.0;

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
    List<AidConvoy> month = new ArrayList<>(pending);
    month.addAll(month(world, part.day() / MONTH_DAYS + 1));
    month.sort(Comparator.comparingDouble(AidConvoy::plannedHours).thenComparing(AidConvoy::id));
    pending.clear();
    pending.addAll(month);
  }

  /** The convoys of a month by its number; month 1 starts with the scenario. */
  List<AidConvoy> month(World world, int number) {
    Aid aid = world.scenario().behaviour().aid();
    List<AidConvoy> month = new ArrayList<>();
    for (PlaceState place : world.ground().places()) {
      boolean planned = place.place().inNeed() > 0 && map.needsConvoys(place);
      if (planned && !map.route(place.index()).isEmpty()) {
        plan(aid, place, number, month);
      }
    }
    return month;
  }

  private void plan(Aid aid, PlaceState place, int number, List<AidConvoy> month) {
    double need = place.place().inNeed();
    double load = Math.min(aid.convoyPeople(), need);
    double startHours = (number - 1) * MONTH_HOURS;
    UniformRandomProvider rng =
        streams.at(Decision.AID_PLAN, map.key(place.index()), Math.round(startHours * 3600));
    int convoys = (int) (aid.plannedShare() * need / load + rng.nextDouble());
    for (int i = 1; i <= convoys; i++) {
      double hours = startHours + rng.nextDouble() * MONTH_HOURS;
      String id = place.place().id() + "-" + number + "-" + i;
      int origin = map.origin(place.index());
      AidConvoy convoy = new AidConvoy(id, Keys.of(id), origin, place.index(), load, hours);
      convoy.take(origin, map.route(place.index()));
      month.add(convoy);
    }
  }
}
