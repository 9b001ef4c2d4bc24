package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import java.util.List;
import org.hudna.model.TwoSides;
import org.hudna.model.event.AgreementEvent.ApprovalGiven;
import org.hudna.model.event.AgreementEvent.PhaseChanged;
import org.hudna.model.event.AgreementEvent.RenewalDecided;
import org.hudna.model.event.AgreementEvent.TruceAdopted;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.random.Streams;
import org.hudna.model.world.World;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Truce;
import org.junit.jupiter.api.Test;

class AgreementProcessTest {
  private static final double END = 60 * 24;
  private final TwoSides situation =
      new TwoSides()
          .days(60)
          .set("renewal.everyHours", 0)
          .set("clock.calmDaysRequired", 3)
          .set("clock.aidMustMove", false)
          .set("clock.politicalProcessAfterDays", 5)
          .set("guarantor.approvalMedianHours", 10)
          .set("guarantor.approvalLogSd", 0)
          .set("guarantor.distrustSlows", 0);

  /** Each day is calm unless it is named. */
  private Acting run(List<Integer> restless) {
    Acting acting = new Acting(situation);
    acting.world.agreement().talksAgreed(true);
    AgreementProcess process = new AgreementProcess(new Streams(1));
    acting.run(0, END, process, (world, part) -> verify(world, part.day(), restless));
    return acting;
  }

  private static void verify(World world, int day, List<Integer> restless) {
    if (world.agreement().phase() == Phase.NEGOTIATION || restless.contains(day)) {
      world.beliefs().verified().add(1);
    }
    world.beliefs().closeDay(!world.agreement().inForce());
  }

  private static double hours(Acting acting, Phase phase) {
    return acting.events(PhaseChanged.class).stream()
        .filter(change -> change.to() == phase)
        .mapToDouble(PhaseChanged::hours)
        .findFirst()
        .orElse(Double.NaN);
  }

  @Test
  void phasesFollowEachOtherAtTheirInstants() {
    Acting acting = run(List.of());
    assertThat(acting.events(PhaseChanged.class))
        .extracting(PhaseChanged::to)
        .containsExactly(
            Phase.ANNOUNCED, Phase.PERSUASION, Phase.IMPLEMENTATION, Phase.POLITICAL_PROCESS);
    assertThat(hours(acting, Phase.ANNOUNCED)).isEqualTo(TwoSides.ANNOUNCED_HOURS);
    assertThat(hours(acting, Phase.PERSUASION)).isEqualTo(TwoSides.TRUCE_HOURS);
    assertThat(acting.world.agreement().truceStartHours()).isEqualTo(TwoSides.TRUCE_HOURS);
  }

  @Test
  void implementationWaitsForCalmDaysAndBothCapitals() {
    Acting acting = run(List.of());
    // The truce began at 19:00 on day 10: days 11 to 13 are whole; and ten hours of approval.
    double asked = 14 * 24;
    assertThat(acting.events(ApprovalGiven.class))
        .hasSize(2)
        .allMatch(approval -> approval.hours() == asked && approval.waitedHours() == 10);
    assertThat(hours(acting, Phase.IMPLEMENTATION)).isEqualTo(asked + 12);
    assertThat(hours(acting, Phase.POLITICAL_PROCESS) - hours(acting, Phase.IMPLEMENTATION))
        .isCloseTo(5 * 24, within(6.0));
  }

  @Test
  void theTruceMayStartWithItsAnnouncement() {
    situation.set("agreement.announced", TwoSides.START.plusHours((long) TwoSides.TRUCE_HOURS));
    Acting acting = run(List.of());
    assertThat(hours(acting, Phase.ANNOUNCED)).isEqualTo(TwoSides.TRUCE_HOURS);
    assertThat(hours(acting, Phase.PERSUASION)).isEqualTo(TwoSides.TRUCE_HOURS);
  }

  @Test
  void whatIsBelievedIsCountedAnewWhenTheTruceStartsAndOnlyThen() {
    Acting acting = new Acting(situation);
    acting.world.agreement().talksAgreed(true);
    int[] since = {0};
    acting.run(
        0,
        END,
        (world, part) -> {
          world.beliefs().suffered(TwoSides.BLUE).add(1);
          since[0] += part.fromHours() > TwoSides.TRUCE_HOURS ? 1 : 0;
        },
        new AgreementProcess(new Streams(1)));
    assertThat(hours(acting, Phase.POLITICAL_PROCESS)).isPositive();
    assertThat(acting.world.beliefs().suffered(TwoSides.BLUE).today()).isEqualTo(since[0]);
  }

  @Test
  void whereNoCalmDayIsNeededCapitalsAreAskedWithTheTruce() {
    situation.set("clock.calmDaysRequired", 0);
    assertThat(run(List.of()).events(ApprovalGiven.class))
        .hasSize(2)
        .allMatch(approval -> approval.hours() == TwoSides.TRUCE_HOURS);
    situation.set("guarantor.approvalMedianHours", 0);
    assertThat(hours(run(List.of()), Phase.IMPLEMENTATION)).isEqualTo(TwoSides.TRUCE_HOURS);
  }

  @Test
  void aRestlessDayStartsTheClockAgain() {
    Acting acting = run(List.of(12));
    assertThat(hours(acting, Phase.IMPLEMENTATION)).isEqualTo(16 * 24 + 12);
  }

  @Test
  void aTruceFromMidnightCountsItsFirstDay() {
    situation.set(
        "agreement.truce", new Truce(TwoSides.START.plusDays(11), Truce.Order.WITH_PERSUASION));
    assertThat(hours(run(List.of()), Phase.IMPLEMENTATION)).isEqualTo(14 * 24 + 12);
  }

  @Test
  void aRestlessDayWhileCapitalsDecideMeansThatTheyAreAskedAgain() {
    situation.set("guarantor.approvalMedianHours", 30);
    Acting acting = run(List.of(14));
    assertThat(acting.events(ApprovalGiven.class))
        .extracting(ApprovalGiven::hours)
        .containsExactly(14.0 * 24, 14.0 * 24, 18.0 * 24, 18.0 * 24);
    assertThat(hours(acting, Phase.IMPLEMENTATION)).isGreaterThanOrEqualTo(19.0 * 24);
  }

  @Test
  void aScenarioMayStartInALaterPhase() {
    situation.set("clock.startsIn", Phase.IMPLEMENTATION);
    Acting acting = run(List.of());
    assertThat(hours(acting, Phase.IMPLEMENTATION)).isEqualTo(TwoSides.TRUCE_HOURS);
    assertThat(hours(acting, Phase.PERSUASION)).isNaN();
  }

  private List<SimulationEvent> runFromTheFirstInstant(LocalDateTime announced) {
    Truce truce = new Truce(TwoSides.START, Truce.Order.WITH_PERSUASION);
    situation.set("agreement.announced", announced).set("agreement.truce", truce);
    return situation.days(10).set("renewal.everyHours", 48).run(1);
  }

  @Test
  void aTruceAtTheFirstInstantHoldsFromTheFirstStep() {
    for (LocalDateTime announced : List.of(TwoSides.START, TwoSides.START.minusDays(3))) {
      List<SimulationEvent> events = runFromTheFirstInstant(announced);
      assertThat(events)
          .filteredOn(PhaseChanged.class::isInstance)
          .extracting(SimulationEvent::hours)
          .startsWith(0.0, 0.0);
      assertThat(events)
          .filteredOn(TruceAdopted.class::isInstance)
          .hasSize(2)
          .allMatch(adopted -> adopted.hours() == 0);
      assertThat(events)
          .filteredOn(RenewalDecided.class::isInstance)
          .first()
          .matches(renewal -> renewal.hours() == 48);
    }
  }

  @Test
  void talksThatWereResumedPutEverythingOff() {
    situation.set("talks.scripted", false).set("talks.resumeAfterDays", 7);
    Acting acting = new Acting(situation);
    acting.world.agreement().talksAgreed(true);
    acting.world.agreement().delay(7 * 24);
    acting.run(0, END, new AgreementProcess(new Streams(1)));
    assertThat(hours(acting, Phase.ANNOUNCED)).isEqualTo(TwoSides.ANNOUNCED_HOURS + 7 * 24);
    assertThat(hours(acting, Phase.PERSUASION)).isEqualTo(TwoSides.TRUCE_HOURS + 7 * 24);
  }

  @Test
  void nothingIsAnnouncedBeforeTheTalksAgree() {
    Acting acting = new Acting(situation);
    acting.run(0, END, new AgreementProcess(new Streams(1)));
    assertThat(acting.events(PhaseChanged.class)).isEmpty();
  }

  @Test
  void aCollapseIsForGoodAndKeepsItsFirstCause() {
    Acting acting = new Acting(situation);
    World world = acting.world;
    world.agreement().talksAgreed(true);
    AgreementProcess process = new AgreementProcess(new Streams(1));
    acting.run(0, 300, process);
    world.agreement().collapse("first", 300);
    world.agreement().collapse("second", 301);
    acting.run(300, END, process);
    assertThat(world.agreement().phase()).isEqualTo(Phase.COLLAPSED);
    assertThat(world.agreement().collapseCause()).isEqualTo("first");
    assertThat(world.agreement().collapsedHours()).isEqualTo(300);
    assertThat(world.covered(acting.party(TwoSides.AMBER), acting.party(TwoSides.BLUE), "d0", 310))
        .isZero();
  }

  @Test
  void withoutAnAgreementNothingHappens() {
    situation.withoutAgreement();
    Acting acting = new Acting(situation).run(0, END, new AgreementProcess(new Streams(1)));
    assertThat(acting.events).isEmpty();
  }
}
