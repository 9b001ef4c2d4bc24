package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hudna.model.event.AgreementEvent.ApprovalGiven;
import org.hudna.model.event.ObservationEvent.AllegationLapsed;
import org.hudna.model.event.ObservationEvent.ReportPublished;
import org.hudna.model.event.ObservationEvent.ViolationDetermined;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.ObserverTerms;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResponseProcessTest {
  private static final int SERIOUS = 200;
  private final TruceWorld truce = new TruceWorld();

  @BeforeEach
  void placeObservers() {
    truce.observers.put("watch", TruceWorld.observer(1, Map.of(), 0));
    truce.observers.put("ground", new ObserverTerms("", 1, null, 0, 0, null, 0, 0, true));
    truce.believes.put("north", List.of("watch", "ground"));
    truce.believes.put("south", List.of("ground"));
  }

  /** Two serious reports of the same violation in each of the first parts, then ten days more. */
  private World run(double partHours) {
    truce.events.clear();
    World world = truce.build();
    Streams streams = new Streams(19);
    ResponseProcess process = new ResponseProcess(streams, new Approvals(streams));
    int reported = (int) (SERIOUS * 6 / partHours);
    for (int i = 0; i < reported + 240 / partHours; i++) {
      Part part = new Part(i, i * partHours, (i + 1) * partHours);
      long id = Math.round(part.fromHours() / 6);
      if (id < SERIOUS && Math.abs(part.fromHours() / 6 - id) < 1e-9) {
        world.emit(Reports.report(world, id, part.fromHours() + 1, 9));
        world.emit(Reports.report(world, id, part.fromHours() + 1, 9));
      }
      process.act(world, part);
      world.endPart();
    }
    return world;
  }

  private List<ViolationDetermined> determined() {
    return truce.emitted(ViolationDetermined.class);
  }

  private List<AllegationLapsed> lapsed() {
    return truce.emitted(AllegationLapsed.class);
  }

  @Test
  void everySeriousViolationIsDeterminedOnceOrLapses() {
    run(6);
    assertThat(determined()).isNotEmpty();
    assertThat(lapsed()).isNotEmpty();
    assertThat(determined().size() + lapsed().size()).isEqualTo(SERIOUS);
    assertThat(determined()).extracting(ViolationDetermined::violation).doesNotHaveDuplicates();
  }

  @Test
  void determinationWaitsForBothCapitalsAndComesBeforeTheLimit() {
    run(6);
    assertThat(truce.emitted(ApprovalGiven.class)).hasSizeGreaterThanOrEqualTo(2);
    assertThat(determined()).allMatch(d -> d.waitedHours() > 0 && d.waitedHours() < 48);
    assertThat(determined())
        .allMatch(d -> Math.abs(d.hours() - d.waitedHours() - 1 - 6 * d.violation()) < 1e-9);
    assertThat(lapsed()).allMatch(l -> l.hours() == 6 * l.violation() + 49);
  }

  @Test
  void theLengthOfThePartsChangesNothing() {
    run(6);
    List<ViolationDetermined> coarse = determined();
    run(2);
    assertThat(determined()).hasSameSizeAs(coarse).containsAll(coarse);
  }

  @Test
  void swappingTheObserversThatGuarantorsBelieveChangesWhatIsDetermined() {
    run(6);
    int withGround = determined().size();
    truce.believes.put("south", List.of("watch"));
    run(6);
    int without = determined().size();
    assertThat(without).isLessThan(withGround * 2 / 3);
    truce.believes.put("north", List.of("ground"));
    truce.believes.put("south", List.of("ground"));
    run(6);
    assertThat(determined()).isEmpty();
    assertThat(lapsed()).isEmpty();
  }

  @Test
  void slowCapitalsLetAllegationsLapse() {
    run(6);
    int quick = determined().size();
    truce.vetoPoints = 5;
    run(6);
    assertThat(determined().size()).isLessThan(quick);
  }

  @Test
  void nothingIsAskedWithoutTheSectionOrTheTruce() {
    truce.phase = Phase.ANNOUNCED;
    run(6);
    assertThat(truce.events).allMatch(ReportPublished.class::isInstance);
    truce.phase = Phase.PERSUASION;
    truce.response = null;
    run(6);
    assertThat(truce.events).allMatch(ReportPublished.class::isInstance);
  }

  @Test
  void aResetTakesTheClockBack() {
    truce.response = new Response(1, 5, 1, 1, 100, 3, 0.1, 1, 0, 0, 3, 480);
    World world = truce.build();
    world.agreement().calmDays(5);
    Streams streams = new Streams(2);
    ResponseProcess process = new ResponseProcess(streams, new Approvals(streams));
    world.emit(Reports.report(world, 1, 1, 9));
    for (int i = 0; i < 40; i++) {
      process.act(world, TruceWorld.part(i));
      world.endPart();
    }
    assertThat(world.agreement().calmDays()).isZero();
    assertThat(determined()).hasSize(1);
  }
}
