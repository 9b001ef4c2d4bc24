package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.hudna.model.TwoSides;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Party;
import org.hudna.model.event.AgreementEvent.EffortSpent;
import org.hudna.model.event.AgreementEvent.TruceAdopted;
import org.hudna.model.random.Streams;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Stance;
import org.hudna.scenario.Truce;
import org.junit.jupiter.api.Test;

/** C_max is 0.9; leverage is 0.5 of north and 0.25 of south, each with two units a day. */
class PersuasionProcessTest {
  private static final Offset<Double> EXACT = within(1e-9);
  private static final double START = TwoSides.TRUCE_HOURS;
  private final TwoSides situation =
      new TwoSides()
          .days(40)
          .set("guarantor.effortPerDay", 2)
          .set("persuasion.durationDays", 7)
          .set("persuasion.intensity", 1)
          .set("persuasion.afterwards", 0.15)
          .set("politics.transitionGap", 0.1)
          .set("politics.optOut", false);

  private Acting inForce() {
    Acting acting = new Acting(situation);
    acting.world.agreement().enter(Phase.PERSUASION, START);
    return acting;
  }

  private static PersuasionProcess persuasion() {
    return new PersuasionProcess(new Streams(1));
  }

  private static double effort(Acting acting, String guarantor, String party) {
    return acting.events(EffortSpent.class).stream()
        .filter(e -> e.guarantor().equals(guarantor) && e.party().equals(party))
        .mapToDouble(EffortSpent::effort)
        .sum();
  }

  @Test
  void effortGoesByNeedAndWorksByLeverage() {
    Acting acting = inForce();
    acting.party(TwoSides.AMBER).adopt(0.6);
    acting.party(TwoSides.BLUE).adopt(0.3);
    acting.run(START, START + 5, persuasion());
    double budget = 2 * 5.0 / 24;
    assertThat(effort(acting, "north", TwoSides.AMBER)).isCloseTo(budget / 3 * 0.5, EXACT);
    assertThat(effort(acting, "north", TwoSides.BLUE)).isCloseTo(budget * 2 / 3 * 0.5, EXACT);
    assertThat(effort(acting, "south", TwoSides.BLUE)).isCloseTo(budget * 2 / 3 * 0.25, EXACT);
    assertThat(effort(acting, "north", TwoSides.GREY)).isZero();
  }

  @Test
  void afterItsDurationAShareOfTheEffortStays() {
    situation.set("blue.stance", Stance.NOT_A_SIGNATORY);
    Acting acting = inForce();
    double end = START + 7 * 24;
    acting.run(end - 1, end + 5, persuasion());
    assertThat(effort(acting, "north", TwoSides.AMBER))
        .isCloseTo(2 * 0.5 * (1 + 0.15 * 5) / 24, EXACT);
    acting.events.clear();
    acting.run(START, end, persuasion());
    double all = 2 * 0.5 * (7 + 0.15 * 5 / 24);
    assertThat(effort(acting, "north", TwoSides.AMBER)).isCloseTo(all, EXACT);
  }

  @Test
  void nobodyIsPersuadedBeforeTheTruceOrAfterACollapse() {
    Acting acting = new Acting(situation);
    acting.world.agreement().enter(Phase.ANNOUNCED, TwoSides.ANNOUNCED_HOURS);
    acting.run(0, START, persuasion());
    acting.world.agreement().collapse("test", START);
    acting.run(START, 40 * 24, persuasion());
    assertThat(acting.events).isEmpty();
  }

  @Test
  void nobodyIsPersuadedWhileTalksGoOn() {
    assertThat(new Acting(situation).run(START, START + 48, persuasion()).events).isEmpty();
  }

  @Test
  void failedTalksPutOffEffortAndAdoption() {
    Acting acting = inForce();
    acting.world.agreement().delay(24);
    Formation first = acting.party(TwoSides.BLUE).formations().get(0);
    first.planAdoption(false, START, 0.7);
    acting.run(START, START + 18, persuasion());
    assertThat(acting.events(EffortSpent.class)).isEmpty();
    assertThat(first.adopted()).isFalse();
    acting.run(START + 24, START + 48, persuasion());
    assertThat(acting.events(EffortSpent.class)).isNotEmpty();
    assertThat(first.adopted()).isTrue();
  }

  @Test
  void withoutPersuasionThereIsAdoptionButNoEffort() {
    situation.withoutPersuasion();
    Acting acting = inForce().run(START, 40 * 24, persuasion());
    assertThat(acting.events(EffortSpent.class)).isEmpty();
    assertThat(acting.events(TruceAdopted.class)).hasSize(2);
  }

  @Test
  void adoptionIsAJumpToTheLevelThatWasDrawn() {
    Acting acting = inForce().run(START, START + 240, persuasion());
    Party blue = acting.party(TwoSides.BLUE);
    double level = new AdoptionPlan(new Streams(1)).leadershipLevel(blue, 1);
    assertThat(acting.events(TruceAdopted.class))
        .containsExactly(
            new TruceAdopted(START, TwoSides.AMBER, acting.party(TwoSides.AMBER).commitment()),
            new TruceAdopted(START, TwoSides.BLUE, level));
    assertThat(acting.party(TwoSides.GREY).adopted()).isFalse();
  }

  @Test
  void formationsAdoptAtTheirOwnTimeAndThoseWhoRefuseNever() {
    Acting acting = inForce();
    List<Formation> blues = acting.party(TwoSides.BLUE).formations();
    blues.get(0).planAdoption(true, START, 0.7);
    blues.get(1).planAdoption(false, START + 30, 0.7);
    acting.run(START, START + 24, persuasion());
    assertThat(blues.get(1).adopted()).isFalse();
    acting.run(START + 24, START + 48, persuasion());
    assertThat(blues.get(1).commitment()).isEqualTo(0.7);
    assertThat(blues.get(0).adopted()).isFalse();
  }

  @Test
  void aPartyMayAdoptAtALaterTimeOfItsOwn() {
    situation.set("adoption.afterDays", 3.5).set("adoption.delayHours", 0);
    situation.set("adoption.refusingShare", 0);
    Acting acting = inForce().run(START, START + 100, persuasion());
    assertThat(acting.events(TruceAdopted.class))
        .extracting(TruceAdopted::hours)
        .containsExactly(START + 84, START + 84);
    assertThat(acting.party(TwoSides.BLUE).formations())
        .allMatch(f -> f.adoptsAtHours() == START + 84 && f.adopted());
  }

  @Test
  void effortThatComesBeforeAPartysOwnTimePreparesIt() {
    situation.set("adoption.afterDays", 3).set("blue.stance", Stance.NOT_A_SIGNATORY);
    Acting acting =
        inForce().run(START, START + 72, persuasion(), new StanceProcess(new Streams(1)));
    Party amber = acting.party(TwoSides.AMBER);
    assertThat(amber.adopted()).isFalse();
    assertThat(amber.commitment()).isZero();
    assertThat(amber.preparation()).isGreaterThan(0);
  }

  /** C(t) = C_max - (C_max - C(0)) exp(-eta E r t), with one party that has accepted. */
  @Test
  void persuasionAloneFollowsItsClosedForm() {
    situation.set("blue.stance", Stance.NOT_A_SIGNATORY).set("commitment.persuasion", 0.2);
    situation.set("amber.receptivity", 0.5).set("commitment.halfLifeDays", 1e12);
    Acting acting = inForce();
    Party amber = acting.party(TwoSides.AMBER);
    amber.adopt(0.4);
    acting.run(START, START + 5, persuasion(), new StanceProcess(new Streams(1)));
    acting.run(START + 5, START + 125, persuasion(), new StanceProcess(new Streams(1)));
    double exponent = 0.2 * 2 * (0.5 + 0.25) * 0.5 * 125 / 24;
    assertThat(amber.commitment()).isCloseTo(0.9 - 0.5 * Math.exp(-exponent), within(1e-6));
  }

  /** What is spent before the truce closes the same part of the gap as what is spent in it. */
  @Test
  void persuasionBeforeTheTrucePreparesTheLevelOfAdoption() {
    situation.set("blue.stance", Stance.NOT_A_SIGNATORY).set("commitment.persuasion", 0.2);
    situation.set("amber.receptivity", 0.5);
    situation.set("agreement.truce", new Truce(null, Truce.Order.AFTER_PERSUASION));
    Acting acting = new Acting(situation);
    double announced = TwoSides.ANNOUNCED_HOURS;
    acting.world.agreement().enter(Phase.ANNOUNCED, announced);
    acting.run(announced, announced + 168, persuasion(), new StanceProcess(new Streams(1)));
    Party amber = acting.party(TwoSides.AMBER);
    double exponent = 0.2 * 2 * (0.5 + 0.25) * 0.5 * 7;
    assertThat(amber.preparation()).isCloseTo(exponent, EXACT);
    assertThat(amber.commitment()).isZero();
    acting.world.agreement().enter(Phase.PERSUASION, announced + 168);
    acting.run(announced + 168, announced + 174, persuasion());
    double level = new AdoptionPlan(new Streams(1)).leadershipLevel(amber, 1);
    assertThat(amber.commitment()).isCloseTo(0.9 - (0.9 - level) * Math.exp(-exponent), EXACT);
  }
}
