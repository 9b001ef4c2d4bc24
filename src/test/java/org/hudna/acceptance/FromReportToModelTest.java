package org.hudna.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hudna.acceptance.Replicates.changed;
import static org.hudna.acceptance.Replicates.count;
import static org.hudna.acceptance.Replicates.events;
import static org.hudna.acceptance.Replicates.shipped;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hudna.model.event.ActorEvent.EntanglementChanged;
import org.hudna.model.event.AgreementEvent.ApprovalGiven;
import org.hudna.model.event.AgreementEvent.CorridorStepTaken;
import org.hudna.model.event.AgreementEvent.EffortSpent;
import org.hudna.model.event.AgreementEvent.MeetingHeld;
import org.hudna.model.event.AgreementEvent.PhaseChanged;
import org.hudna.model.event.AgreementEvent.TalksRoundHeld;
import org.hudna.model.event.AgreementEvent.TruceAdopted;
import org.hudna.model.event.AidEvent.ConvoyAdvanced;
import org.hudna.model.event.AidEvent.State;
import org.hudna.model.event.DayClosed;
import org.hudna.model.event.ObservationEvent.AllegationLapsed;
import org.hudna.model.event.ObservationEvent.ReportPublished;
import org.hudna.model.event.ObservationEvent.ViolationDetermined;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent.BarredSortieFlown;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.event.ViolenceEvent.SortieStoodDown;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.scenario.Phase;
import org.hudna.scenario.ScenarioFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every row of the table "from the report to the model" in the ODD: a change of its key changes the
 * event or metric that it names. Same luck in both, so what differs comes from the key.
 */
class FromReportToModelTest {
  private static final String REFERENCE = "geneva-2016";
  private static final String REACHED = "geneva-2016-implementation-reached";
  private static final int FEW = 4;
  @TempDir Path folder;

  private final ScenarioFamily reference = shipped(REFERENCE);

  @Test
  void s1TheTruceStartsAtItsInstantAndEachSignatoryAdoptsToItsOwnDegree() throws IOException {
    ScenarioFamily midnight =
        changed(folder, REFERENCE, "agreement: {truce: {start: 2016-09-12T00:00}}");
    assertThat(truceStart(reference) - truceStart(midnight)).isEqualTo(19.0);
    List<TruceAdopted> adopted = of(reference, TruceAdopted.class);
    assertThat(adopted).extracting(TruceAdopted::commitment).doesNotHaveDuplicates();
    assertThat(adopted).hasSizeGreaterThan(2);
  }

  @Test
  void s2AndS16TalksHaveRoundsAndResumeWhenTheyFail() throws IOException {
    ScenarioFamily open =
        changed(folder, REFERENCE, "agreement: {talks: {scripted: false, agreementOdds: 0.01}}");
    List<TalksRoundHeld> agreed = of(reference, TalksRoundHeld.class);
    assertThat(agreed).hasSize(4);
    assertThat(agreed.get(3).agreed()).isTrue();
    List<TalksRoundHeld> failed = of(open, TalksRoundHeld.class);
    assertThat(failed.get(3).agreed()).isFalse();
    assertThat(failed.get(7).hours() - failed.get(3).hours()).isEqualTo(7 * 24.0);
  }

  @Test
  void s3TheAgreementMovesOnToThePoliticalProcess() throws IOException {
    String sooner = "agreement: {clock: {politicalProcessAfterDays: 1}}";
    double slow = phases(shipped(REACHED), Phase.POLITICAL_PROCESS);
    double fast = phases(changed(folder, REACHED, sooner), Phase.POLITICAL_PROCESS);
    assertThat(fast).isGreaterThan(slow);
  }

  @Test
  void s4HumanitarianAccessReachesMorePeople() throws IOException {
    ScenarioFamily without =
        changed(folder, REFERENCE, "agreement: {sections: {humanitarian: null}}");
    assertThat(delivered(reference)).isGreaterThan(delivered(without));
    assertThat(count(without, FEW, CorridorStepTaken.class, e -> 1)).isZero();
    assertThat(count(reference, FEW, CorridorStepTaken.class, e -> 1)).isPositive();
  }

  @Test
  void s5TheJointCentreStrikesTheDesignatedParty() throws IOException {
    ScenarioFamily none =
        changed(folder, REACHED, "agreement: {sections: {jointCentre: {sortiesPerDay: 0}}}");
    assertThat(count(shipped(REACHED), FEW, JointStrikeFlown.class, e -> 1)).isPositive();
    assertThat(count(none, FEW, JointStrikeFlown.class, e -> 1)).isZero();
  }

  @Test
  void s6PersuasionLastsForItsDays() throws IOException {
    String only = "agreement: {persuasion: {durationDays: %d, afterwards: 0}}";
    ScenarioFamily seven = changed(folder, REFERENCE, only.formatted(7));
    double afterSeven = count(seven, FEW, EffortSpent.class, EffortSpent::effort);
    ScenarioFamily three = changed(folder, REFERENCE, only.formatted(3));
    double afterThree = count(three, FEW, EffortSpent.class, EffortSpent::effort);
    assertThat(afterThree).isPositive().isLessThan(afterSeven);
  }

  @Test
  void s7EachOfTheFiveSectionsCanBeRemoved() throws IOException {
    for (String section :
        List.of("cessation", "response", "humanitarian", "separation", "jointCentre")) {
      ScenarioFamily without =
          changed(folder, REACHED, "agreement: {sections: {" + section + ": null}}");
      assertThat(IntStream.rangeClosed(1, 10))
          .as("a run without %s that is another run", section)
          .anyMatch(r -> !events(without, r).equals(events(shipped(REACHED), r)));
    }
    ScenarioFamily noCessation =
        changed(folder, REFERENCE, "agreement: {sections: {cessation: null}}");
    assertThat(
            events(noCessation, 1).stream()
                .noneMatch(e -> e instanceof ViolationCommitted v && v.covered()))
        .isTrue();
  }

  @Test
  void s8BarredAircraftStandDownInTheZonesOrViolate() throws IOException {
    String open =
        "agreement: {sections: {jointCentre: {zones: {idlib: {barred: []}, north-hama: {barred: []},"
            + " aleppo-countryside: {barred: []}}}}}";
    ScenarioFamily free = changed(folder, REACHED, open);
    int many = 20;
    assertThat(count(shipped(REACHED), many, SortieStoodDown.class, e -> 1)).isPositive();
    assertThat(count(shipped(REACHED), many, BarredSortieFlown.class, e -> 1)).isPositive();
    assertThat(count(free, many, SortieStoodDown.class, e -> 1)).isZero();
    assertThat(count(free, many, BarredSortieFlown.class, e -> 1)).isZero();
  }

  @Test
  void s9ViolationsAreAnsweredByTheProcedure() throws IOException {
    ScenarioFamily none = changed(folder, REFERENCE, "agreement: {sections: {response: null}}");
    int many = 20;
    assertThat(answers(reference, many)).isPositive();
    assertThat(answers(none, many)).isZero();
  }

  @Test
  void s10FormationsSeparateFromTheDesignatedParty() throws IOException {
    ScenarioFamily none = changed(folder, REFERENCE, "agreement: {sections: {separation: null}}");
    assertThat(count(reference, FEW, EntanglementChanged.class, e -> e.change() < 0 ? 1 : 0))
        .isPositive();
    assertThat(count(none, FEW, EntanglementChanged.class, e -> e.change() < 0 ? 1 : 0)).isZero();
  }

  @Test
  void s11AndS12ApprovalsTakeTimeInEachCapital() throws IOException {
    String slow =
        "guarantors: {united-states: {approvalMedianHours: 60, vetoPoints: 5}}\n"
            + "agreement: {clock: {calmDaysRequired: 0}}";
    String asIs = "agreement: {clock: {calmDaysRequired: 0}}";
    ScenarioFamily quick = changed(folder, REFERENCE, asIs);
    double before = wait(quick);
    double after = wait(changed(folder, REFERENCE, slow));
    assertThat(after).isGreaterThan(before);
  }

  @Test
  void s13ObserversCountTheSameDayDifferently() throws IOException {
    ScenarioFamily alike =
        changed(
            folder,
            REFERENCE,
            "observers: {russian-ministry: {attention: {government: 1, allied-militias: 1}}}");
    assertThat(accusations(reference, "russian-ministry", "government"))
        .isLessThan(accusations(reference, "human-rights-network", "government"));
    assertThat(accusations(alike, "russian-ministry", "government"))
        .isGreaterThan(accusations(reference, "russian-ministry", "government"));
  }

  @Test
  void s14TheMediatorMeetsBothSidesSeparatelyAndShortensApprovals() throws IOException {
    ScenarioFamily alone = changed(folder, REFERENCE, "mediator: null");
    assertThat(of(reference, MeetingHeld.class))
        .extracting(MeetingHeld::guarantor)
        .contains("russia", "united-states");
    assertThat(of(alone, MeetingHeld.class)).isEmpty();
    String clock = "agreement: {clock: {calmDaysRequired: 0}}";
    double helped = wait(changed(folder, REFERENCE, clock));
    double unaided = wait(changed(folder, REFERENCE, "mediator: null\n" + clock));
    assertThat(unaided).isGreaterThan(helped);
  }

  @Test
  void s15DisagreementOnTheTransitionCapsCommitment() throws IOException {
    ScenarioFamily wide = changed(folder, REFERENCE, "agreement: {politics: {transitionGap: 0.8}}");
    for (DayClosed day : of(wide, DayClosed.class)) {
      assertThat(day.parties())
          .allSatisfy(p -> assertThat(p.leadership()).isLessThanOrEqualTo(0.2));
    }
    assertThat(of(reference, TruceAdopted.class))
        .anySatisfy(adopted -> assertThat(adopted.commitment()).isGreaterThan(0.2));
  }

  @Test
  void s17ReplicatesDiffer() {
    Set<Integer> counts = new HashSet<>();
    for (int replicate = 1; replicate <= 6; replicate++) {
      counts.add(events(reference, replicate).size());
    }
    assertThat(counts).hasSizeGreaterThan(4);
  }

  @Test
  void s18AnEarlierTruceThatFailedLowersAdoption() throws IOException {
    ScenarioFamily low =
        changed(folder, REFERENCE, "agreement: {sections: {cessation: {secondTryAdoption: 0.6}}}");
    double lowered = count(low, FEW, TruceAdopted.class, TruceAdopted::commitment);
    double asFirst =
        count(
            changed(
                folder, REFERENCE, "agreement: {sections: {cessation: {secondTryAdoption: 1}}}"),
            FEW,
            TruceAdopted.class,
            TruceAdopted::commitment);
    assertThat(lowered).isLessThan(asFirst);
  }

  private static <E extends SimulationEvent> List<E> of(ScenarioFamily family, Class<E> kind) {
    return events(family, 1).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static double truceStart(ScenarioFamily family) {
    return of(family, PhaseChanged.class).stream()
        .filter(e -> e.to() == Phase.PERSUASION)
        .findFirst()
        .orElseThrow()
        .hours();
  }

  private static double phases(ScenarioFamily family, Phase phase) {
    return count(family, 20, PhaseChanged.class, e -> e.to() == phase ? 1 : 0);
  }

  private static double delivered(ScenarioFamily family) {
    return count(family, 40, ConvoyAdvanced.class, e -> e.to() == State.DELIVERED ? e.people() : 0);
  }

  private static double answers(ScenarioFamily family, int replicates) {
    return count(family, replicates, ViolationDetermined.class, e -> 1)
        + count(family, replicates, AllegationLapsed.class, e -> 1);
  }

  private static double wait(ScenarioFamily family) {
    double sum =
        count(
            family,
            20,
            ApprovalGiven.class,
            e -> e.act().equals("open implementation") ? e.waitedHours() : 0);
    double number =
        count(family, 20, ApprovalGiven.class, e -> e.act().equals("open implementation") ? 1 : 0);
    assertThat(number).isPositive();
    return sum / number;
  }

  private static double accusations(ScenarioFamily family, String observer, String accused) {
    return count(
        family,
        FEW,
        ReportPublished.class,
        e -> e.observer().equals(observer) && e.accused().equals(accused) ? 1 : 0);
  }
}
