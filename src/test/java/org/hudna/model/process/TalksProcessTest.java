package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hudna.model.TwoSides;
import org.hudna.model.event.AgreementEvent.EffortSpent;
import org.hudna.model.event.AgreementEvent.MeetingHeld;
import org.hudna.model.event.AgreementEvent.PhaseChanged;
import org.hudna.model.event.AgreementEvent.RenewalDecided;
import org.hudna.model.event.AgreementEvent.TalksRoundHeld;
import org.hudna.model.event.AgreementEvent.TruceAdopted;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.scenario.Phase;
import org.junit.jupiter.api.Test;

class TalksProcessTest {
  private static final double ANNOUNCED = TwoSides.ANNOUNCED_HOURS;
  private final TwoSides situation =
      new TwoSides()
          .days(40)
          .set("talks.rounds", 4)
          .set("talks.roundHours", 3.25)
          .set("talks.resumeAfterDays", 7);

  private static Acting act(Acting acting) {
    return acting.run(0, 40 * 24, new TalksProcess(new Streams(1)));
  }

  @Test
  void scriptedRoundsEndWithTheAnnouncement() {
    List<TalksRoundHeld> rounds = act(new Acting(situation)).events(TalksRoundHeld.class);
    assertThat(rounds)
        .extracting(TalksRoundHeld::hours)
        .containsExactly(ANNOUNCED - 9.75, ANNOUNCED - 6.5, ANNOUNCED - 3.25, ANNOUNCED);
    assertThat(rounds)
        .extracting(TalksRoundHeld::agreed)
        .containsExactly(false, false, false, true);
  }

  @Test
  void withoutRoundsTheAgreementStands() {
    Acting acting = act(new Acting(situation.set("talks.rounds", 0)));
    assertThat(acting.world.agreement().talksAgreed()).isTrue();
    assertThat(acting.events(TalksRoundHeld.class)).isEmpty();
  }

  @Test
  void failedTalksResumeAWeekLaterAndPutTheTruceOff() {
    situation.set("talks.scripted", false).set("talks.agreementOdds", 1e-9);
    Acting acting = new Acting(situation);
    Streams streams = new Streams(1);
    TalksProcess talks = new TalksProcess(streams);
    AgreementProcess agreement = new AgreementProcess(streams);
    acting.run(0, 12 * 24, agreement, talks);
    assertThat(acting.events(PhaseChanged.class)).isEmpty();
    assertThat(acting.world.agreement().delayHours()).isEqualTo(7 * 24);
    acting.run(12 * 24, 17 * 24, agreement, talks);
    assertThat(acting.events(TalksRoundHeld.class))
        .hasSize(8)
        .noneMatch(TalksRoundHeld::agreed)
        .last()
        .matches(round -> Math.abs(round.hours() - (ANNOUNCED + 7 * 24)) < 1e-9);
    assertThat(acting.world.agreement().delayHours()).isEqualTo(14 * 24);
  }

  private static List<Double> hours(List<SimulationEvent> events, Class<?> type) {
    return events.stream().filter(type::isInstance).map(SimulationEvent::hours).toList();
  }

  private static List<Double> later(List<Double> hours, double by, double before) {
    return hours.stream().map(hour -> hour + by).filter(hour -> hour < before).toList();
  }

  private static double effort(List<SimulationEvent> events) {
    return events.stream()
        .mapToDouble(event -> event instanceof EffortSpent spent ? spent.effort() : 0)
        .sum();
  }

  private List<SimulationEvent> firstFailure(boolean fails) {
    situation.set("talks.scripted", !fails).set("talks.agreementOdds", 0.6);
    situation
        .set("renewal.a0", 60)
        .set("renewal.extraFailure", 0)
        .set("commitment.suspendBelow", 0);
    situation.set("blue.announcedTermDays", 3.0).set("politics.termNotRenewed", 0);
    situation.set("politics.optOut", false).set("persuasion.afterwards", 0);
    for (int seed = 1; fails && seed < 50; seed++) {
      List<SimulationEvent> events = situation.run(seed);
      if (hours(events, TalksRoundHeld.class).size() == 8) {
        return events;
      }
    }
    return situation.run(1);
  }

  @Test
  void talksThatFailOnceMoveAllThatFollowsByAWeek() {
    List<SimulationEvent> asPlanned = firstFailure(false);
    List<SimulationEvent> resumed = firstFailure(true);
    double week = 7 * 24;
    assertThat(hours(resumed, TalksRoundHeld.class).subList(4, 8))
        .isEqualTo(later(hours(asPlanned, TalksRoundHeld.class), week, 1e9));
    for (Class<?> type : List.of(TruceAdopted.class, RenewalDecided.class)) {
      assertThat(hours(resumed, type))
          .as(type.getSimpleName())
          .isNotEmpty()
          .isEqualTo(later(hours(asPlanned, type), week, 40 * 24));
    }
    assertThat(hours(resumed, EffortSpent.class).get(0))
        .isEqualTo(hours(asPlanned, EffortSpent.class).get(0) + week);
    assertThat(effort(resumed)).isCloseTo(effort(asPlanned), within(1e-9));
    assertThat(hours(resumed, PhaseChanged.class).subList(0, 2))
        .containsExactly(ANNOUNCED + week, TwoSides.TRUCE_HOURS + week);
  }

  @Test
  void theTruceStartsByTheDelayLater() {
    situation.set("talks.scripted", false).set("talks.agreementOdds", 1e9);
    Acting acting = new Acting(situation);
    acting.world.agreement().delay(7 * 24);
    Streams streams = new Streams(1);
    acting.run(0, 40 * 24, new AgreementProcess(streams), new TalksProcess(streams));
    assertThat(acting.events(PhaseChanged.class))
        .filteredOn(change -> change.to() == Phase.PERSUASION)
        .singleElement()
        .matches(change -> Math.abs(change.hours() - (TwoSides.TRUCE_HOURS + 7 * 24)) < 1e-9);
  }

  /**
   * Odds 0.6 x (0.5 + trust) x (1 + help), with trust 0.5 and help 0.6 x 2 / 3. Among 4,000 talks
   * 3.29 standard errors are exceeded by chance alone with probability 0.001.
   */
  @Test
  void trustAndTheEnvoyRaiseTheOdds() {
    situation.set("talks.scripted", false).set("talks.agreementOdds", 0.6);
    situation.set("talks.rounds", 1).set("guarantor.trust", 0.5).withMediator();
    situation.set("mediator.optimism", 0.6).set("mediator.meetingsPerDay", 2);
    Acting acting = new Acting(situation);
    int agreed = 0;
    for (int seed = 0; seed < 4000; seed++) {
      Part part = new Part(35, ANNOUNCED - 6, ANNOUNCED);
      new TalksProcess(new Streams(seed)).act(acting.world, part);
      agreed += acting.world.agreement().talksAgreed() ? 1 : 0;
      acting.world.agreement().talksAgreed(false);
      acting.world.agreement().delay(-acting.world.agreement().delayHours());
    }
    double odds = 0.6 * 1 * 1.4;
    double chance = odds / (1 + odds);
    double se = Math.sqrt(chance * (1 - chance) / 4000);
    assertThat(agreed / 4000.0).isCloseTo(chance, within(3.29 * se));
  }

  @Test
  void theEnvoyMeetsTheGuarantorsInTurnFromAWeekBefore() {
    situation.withMediator().set("mediator.meetingsPerDay", 1.5);
    List<MeetingHeld> meetings = act(new Acting(situation)).events(MeetingHeld.class);
    assertThat(meetings.get(0).hours()).isEqualTo(ANNOUNCED - 7 * 24);
    assertThat(meetings).hasSize((int) ((40 - 2) * 1.5));
    for (int i = 1; i < meetings.size(); i++) {
      assertThat(meetings.get(i).guarantor()).isNotEqualTo(meetings.get(i - 1).guarantor());
    }
  }

  @Test
  void theEnvoyShuttlesForTheDaysGiven() {
    situation.withMediator().set("mediator.shuttleDaysBefore", 2);
    List<MeetingHeld> meetings = act(new Acting(situation)).events(MeetingHeld.class);
    assertThat(meetings.get(0).hours()).isEqualTo(ANNOUNCED - 2 * 24);
  }

  @Test
  void talksThatEndedBeforeTheFirstInstantAreOver() {
    situation.set("agreement.announced", TwoSides.START.minusHours(3));
    Acting acting = act(new Acting(situation.set("talks.scripted", false)));
    assertThat(acting.events(TalksRoundHeld.class)).isEmpty();
    assertThat(acting.world.agreement().talksAgreed()).isTrue();
  }

  @Test
  void theEnvoyStopsAfterACollapse() {
    Acting acting = new Acting(situation.withMediator());
    acting.world.agreement().collapse("test", 0);
    assertThat(act(acting).events(MeetingHeld.class)).isEmpty();
  }
}
