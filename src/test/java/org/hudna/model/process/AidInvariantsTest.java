package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hudna.model.agent.AidConvoy;
import org.hudna.model.event.AidEvent.AidSuspended;
import org.hudna.model.event.AidEvent.ConvoyAdvanced;
import org.hudna.model.event.AidEvent.MedicineRemoved;
import org.hudna.model.event.AidEvent.State;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.PlaceState;
import org.hudna.model.world.SmallWorld;
import org.hudna.model.world.World;
import org.hudna.scenario.ScriptedEvent;
import org.hudna.scenario.ScriptedEvent.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of aid in every run, here in worlds where everything goes wrong often. */
class AidInvariantsTest {
  private static final int DAYS = 90;
  private static final double STEP = 6;
  private final SmallWorld small =
      new SmallWorld()
          .aid("convoyPeople", 1_000.0)
          .aid("plannedShare", 1.0)
          .aid("permitShare", 0.7)
          .aid("attackPerDay", 1.0)
          .aid("suspensionDays", 3.0)
          .aid("giveUpDays", 8.0)
          .aid("crossingPerDay", 0.3)
          .aid("medicalRemoval", 0.3)
          .script(
              new ScriptedEvent(
                  SmallWorld.START.plusDays(40), Kind.CONVOY_ATTACK, null, "town", null, 12, 0));
  private Convoys convoys;
  private final Map<String, Integer> legs = new HashMap<>();

  private World run(long seed) {
    convoys = new Convoys(small, seed);
    World world = convoys.world;
    AidProcess aid = new AidProcess(new Streams(seed));
    for (int i = 0; i < DAYS * 24 / STEP; i++) {
      Part part = new Part(i, i * STEP, i * STEP + STEP);
      if (part.fromHours() == 720) {
        SmallWorld.startTruce(world, 720, 0.8);
      }
      if (i % 7 == 0) {
        convoys.attack((int) ((seed + i) % 4), part.fromHours() + 1);
      }
      boolean stopped = world.aidSuspendedUntilHours() >= part.toHours();
      aid.act(world, part);
      check(world, stopped);
      world.endPart();
    }
    return world;
  }

  private void check(World world, boolean stopped) {
    for (PlaceState place : world.ground().places()) {
      assertThat(place.supplyDays()).isNotNegative();
      assertThat(place.reachedPeople()).isBetween(0.0, place.place().inNeed());
    }
    for (AidConvoy convoy : world.convoys()) {
      assertThat(convoy.people()).isBetween(0.0, 1_000.0);
      assertThat(convoy.leg()).isLessThanOrEqualTo(convoy.route().size());
      boolean departs = convoy.state() == State.MOVING && !legs.containsKey(convoy.id());
      assertThat(stopped && departs).as("departs while aid is suspended").isFalse();
    }
    legs.clear();
    for (AidConvoy convoy : world.convoys()) {
      if (convoy.state() == State.MOVING || convoy.state() == State.AT_CHECKPOINT) {
        legs.put(convoy.id(), convoy.leg());
      }
    }
  }

  private double people(State state) {
    return convoys.told().stream()
        .filter(e -> e.to() == state)
        .mapToDouble(ConvoyAdvanced::people)
        .sum();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void nothingIsReachedThatWasNotDeliveredAndEveryDelayHasItsReason(long seed) {
    World world = run(seed);
    double reached = world.ground().places().stream().mapToDouble(PlaceState::reachedPeople).sum();
    assertThat(reached).isPositive().isLessThanOrEqualTo(people(State.DELIVERED) + 1e-6);
    double lost = small.events(MedicineRemoved.class).stream().mapToDouble(e -> e.people()).sum();
    assertThat(people(State.DELIVERED) + lost).isLessThanOrEqualTo(people(State.PLANNED) + 1e-6);
    assertThat(convoys.told())
        .allMatch(
            e ->
                switch (e.to()) {
                  case REFUSED -> e.reason() != null && e.by() != null;
                  case WAITING, TURNED_BACK, ATTACKED -> e.reason() != null && e.by() == null;
                  default -> e.reason() == null && e.by() == null;
                });
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noConvoyTakesARoadWhileAidIsSuspended(long seed) {
    run(seed);
    List<AidSuspended> stops = small.events(AidSuspended.class);
    assertThat(stops).isNotEmpty();
    for (AidSuspended stop : stops) {
      double nextPart = (Math.floor(stop.hours() / STEP) + 1) * STEP;
      assertThat(convoys.told())
          .filteredOn(e -> e.to() == State.MOVING)
          .noneMatch(e -> e.hours() >= nextPart && e.hours() < stop.untilHours() - 1e-9);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyAttackOnAConvoyIsOneIncidentAndOneStop(long seed) {
    run(seed);
    long incidents =
        small.events(ViolationCommitted.class).stream()
            .filter(e -> e.targetFormation() == null)
            .count();
    assertThat(incidents).isEqualTo(small.events(AidSuspended.class).size()).isPositive();
    assertThat(convoys.told().stream().filter(e -> e.to() == State.ATTACKED).count())
        .isBetween(incidents - 1, incidents);
  }
}
