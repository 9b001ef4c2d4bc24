package org.hudna.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hudna.model.event.AgreementEvent.PhaseChanged;
import org.hudna.model.event.DayClosed;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.world.Part;
import org.hudna.model.world.RoadNetwork;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Theatre;
import org.junit.jupiter.api.Test;

class CeasefireSimulationTest {
  private final TwoSides situation = new TwoSides().days(20).eventsPerDay(10);

  @Test
  void equalSeedsGiveEqualRuns() {
    List<SimulationEvent> events = situation.run(5);
    assertThat(events).hasSizeGreaterThan(500);
    assertThat(situation.run(5)).isEqualTo(events);
    assertThat(situation.run(6)).isNotEqualTo(events);
  }

  @Test
  void runsThatShareTheRoadsOfTheirTheatreAreAsTheyWouldBeAlone() {
    Theatre theatre = situation.theatre();
    RoadNetwork roads = new RoadNetwork(theatre.places(), theatre.roads());
    for (long seed = 5; seed < 7; seed++) {
      List<SimulationEvent> events = new ArrayList<>();
      new CeasefireSimulation(situation.scenario(), theatre, roads, seed, events::add).runToEnd();
      assertThat(events).isEqualTo(situation.run(seed));
    }
  }

  @Test
  void runsAtTheSameTimeDoNotTouchEachOther() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      Future<List<SimulationEvent>> one = pool.submit(() -> situation.run(5));
      Future<List<SimulationEvent>> two = pool.submit(() -> situation.run(6));
      assertThat(one.get()).isEqualTo(situation.run(5));
      assertThat(two.get()).isEqualTo(situation.run(6));
    } finally {
      pool.shutdown();
    }
  }

  /**
   * Neither its attacks nor anybody else's luck changes when a formation without fighters comes.
   */
  @Test
  void aFormationWithoutFightersChangesNoEvent() {
    List<SimulationEvent> events = situation.run(5);
    situation.formation("blue-nobody", TwoSides.BLUE, 1, 0);
    situation.formation("amber-nobody", TwoSides.AMBER, 0, 0);
    situation.formation("grey-nobody", TwoSides.GREY, 2, 0);
    assertThat(situation.run(5)).isEqualTo(events);
  }

  @Test
  void anIndifferentKeyChangesNoEvent() {
    List<SimulationEvent> events = situation.run(5);
    assertThat(situation.set("violence.afterCollapse", 3).run(5))
        .as("as long as nothing collapses")
        .startsWith(beforeCollapse(events).toArray(SimulationEvent[]::new));
  }

  private static List<SimulationEvent> beforeCollapse(List<SimulationEvent> events) {
    List<SimulationEvent> before = new ArrayList<>();
    for (SimulationEvent event : events) {
      before.add(event);
      if (event instanceof PhaseChanged change && change.to() == Phase.COLLAPSED) {
        break;
      }
    }
    return before;
  }

  @Test
  void everyPartIsSimulatedOnceInOrder() {
    List<Part> seen = new ArrayList<>();
    CeasefireSimulation simulation = situation.simulation(5, event -> {});
    simulation.start();
    do {
      seen.add(simulation.part());
    } while (simulation.schedule.step(simulation) && seen.size() <= 200);
    assertThat(seen.subList(0, simulation.parts().size())).isEqualTo(simulation.parts());
  }

  @Test
  void everyDayIsClosedOnce() {
    List<DayClosed> days =
        situation.run(5).stream()
            .filter(DayClosed.class::isInstance)
            .map(DayClosed.class::cast)
            .toList();
    assertThat(days).hasSize(20);
    for (int day = 0; day < 20; day++) {
      assertThat(days.get(day).date()).isEqualTo(TwoSides.START.toLocalDate().plusDays(day));
      assertThat(days.get(day).hours()).isEqualTo(24 * (day + 1));
    }
  }

  @Test
  void theTruceBeginsAtItsInstantAndNothingIsCoveredBefore() {
    List<SimulationEvent> events = situation.run(5);
    assertThat(events)
        .filteredOn(e -> e instanceof PhaseChanged change && change.to() == Phase.PERSUASION)
        .singleElement()
        .matches(e -> e.hours() == TwoSides.TRUCE_HOURS);
    assertThat(events)
        .filteredOn(e -> e instanceof ViolationCommitted attack && attack.covered())
        .isNotEmpty()
        .allMatch(e -> e.hours() >= TwoSides.TRUCE_HOURS);
  }

  @Test
  void withoutAnAgreementNothingIsEverCovered() {
    assertThat(situation.withoutAgreement().run(5))
        .noneMatch(e -> e instanceof ViolationCommitted attack && attack.covered())
        .noneMatch(PhaseChanged.class::isInstance);
  }
}
