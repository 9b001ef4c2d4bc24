package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hudna.model.event.ObservationEvent.ReportPublished;
import org.hudna.model.event.ObservationEvent.ViolationVerified;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.ObserverTerms;
import org.junit.jupiter.api.Test;

class ObservationProcessTest {
  private final TruceWorld truce = new TruceWorld();

  /** Ten days with four attacks a day, each side's in turn; attack k happens at hour 6 k + 1. */
  private World run() {
    truce.events.clear();
    World world = truce.build();
    ObservationProcess process = new ObservationProcess(new Streams(11));
    for (int i = 0; i < 60; i++) {
      Part part = TruceWorld.part(i);
      if (i < 40) {
        String from = i % 2 == 0 ? TruceWorld.GREENS : TruceWorld.BLUES;
        String to = i % 2 == 0 ? TruceWorld.BLUES : TruceWorld.GREENS;
        world.emit(Attacks.attack(world, i, part.fromHours() + 1, 0, from, to, 1));
      }
      process.act(world, part);
      world.endPart();
    }
    return world;
  }

  private List<ReportPublished> reports() {
    return truce.emitted(ReportPublished.class);
  }

  @Test
  void reportsNeverPrecedeTheirEventsAndComeInOrder() {
    truce.observers.put("watch", TruceWorld.observer(1, Map.of(), 24));
    run();
    assertThat(reports()).hasSize(40);
    assertThat(reports()).allMatch(report -> report.hours() >= report.happenedHours());
    assertThat(reports()).allMatch(r -> r.happenedHours() == 6 * r.violation() + 1);
    assertThat(reports()).extracting(ReportPublished::hours).isSorted();
  }

  @Test
  void whatHappensAfterObserversLookedIsSeenOnceInTheNextPart() {
    truce.observers.put("watch", TruceWorld.observer(1, Map.of(), 0.001));
    World world = truce.build();
    ObservationProcess process = new ObservationProcess(new Streams(11));
    for (int i = 0; i < 4; i++) {
      Part part = TruceWorld.part(i);
      process.act(world, part);
      if (i == 1) {
        double hours = part.fromHours() + 1;
        world.emit(Attacks.attack(world, 7, hours, 0, TruceWorld.GREENS, TruceWorld.BLUES, 1));
      }
      world.endPart();
    }
    assertThat(reports())
        .singleElement()
        .matches(r -> r.violation() == 7 && r.hours() == TruceWorld.part(2).fromHours());
  }

  @Test
  void aOneSidedObserverReportsOneSideOnly() {
    truce.observers.put("watch", TruceWorld.observer(1, Map.of(TruceWorld.GREENS, 0.0), 5));
    run();
    assertThat(reports()).hasSize(20).allMatch(r -> r.accused().equals(TruceWorld.BLUES));
  }

  @Test
  void swappingTheObserversThatGuarantorsBelieveChangesWhatIsVerified() {
    truce.observers.put("for-blues", TruceWorld.observer(1, Map.of(TruceWorld.BLUES, 0.0), 5));
    truce.observers.put("for-greens", TruceWorld.observer(1, Map.of(TruceWorld.GREENS, 0.0), 5));
    truce.believes.put("north", List.of("for-greens"));
    truce.believes.put("south", List.of("for-blues"));
    run();
    assertThat(truce.emitted(ViolationVerified.class)).isEmpty();
    truce.believes.put("north", List.of("for-blues"));
    run();
    assertThat(truce.emitted(ViolationVerified.class))
        .hasSize(20)
        .allMatch(verified -> verified.accused().equals(TruceWorld.GREENS));
  }

  @Test
  void anotherObserverDoesNotChangeWhatOneReports() {
    truce.observers.put("watch", TruceWorld.observer(0.5, Map.of(), 12));
    run();
    List<ReportPublished> alone = reports();
    truce.observers.clear();
    truce.observers.put("other", new ObserverTerms("", 1, null, 1, 1, null, 3, 1, false));
    truce.observers.put("watch", TruceWorld.observer(0.5, Map.of(), 12));
    run();
    assertThat(reports().stream().filter(r -> r.observer().equals("watch")).toList())
        .isEqualTo(alone)
        .isNotEmpty();
  }

  @Test
  void falseReportsSaySoAndCarryNumbersOfNoIncident() {
    truce.observers.put("liar", new ObserverTerms("", 1, null, 0, 0, null, 4, 1, false));
    run();
    assertThat(reports()).isNotEmpty().allMatch(r -> r.falseReport() && r.violation() < 0);
  }

  @Test
  void beliefsComeFromReportsOfTheTruth() {
    truce.observers.put("watch", TruceWorld.observer(0.5, Map.of(), 0));
    truce.believes.put("north", List.of("watch"));
    truce.believes.put("south", List.of("watch"));
    truce.trusts.put(TruceWorld.BLUES, List.of("watch"));
    World world = run();
    Map<String, Integer> byAccused = new HashMap<>();
    reports().forEach(r -> byAccused.merge(r.accused(), 1, Integer::sum));
    assertThat(world.beliefs().verified().today()).isEqualTo(reports().size());
    assertThat(world.beliefs().byAdversaries(TruceWorld.BLUES).today())
        .isEqualTo((double) byAccused.get(TruceWorld.GREENS));
    assertThat(world.beliefs().suffered(TruceWorld.BLUES).today())
        .isEqualTo(2.0 * byAccused.get(TruceWorld.GREENS));
  }
}
