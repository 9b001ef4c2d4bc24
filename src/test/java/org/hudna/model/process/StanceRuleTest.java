package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.hudna.model.TwoSides;
import org.hudna.model.agent.Party;
import org.hudna.model.event.ActorEvent.StanceChanged;
import org.hudna.model.event.AgreementEvent.PhaseChanged;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.Defaults;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Politics;
import org.hudna.scenario.Stance;
import org.junit.jupiter.api.Test;

class StanceRuleTest {
  private static final double START = TwoSides.TRUCE_HOURS;
  private final TwoSides situation =
      new TwoSides()
          .days(60)
          .set("commitment.suspendBelow", 0.1)
          .set("commitment.withdrawAfterDays", 4)
          .set("politics.optOut", false)
          .set("politics.termNotRenewed", 0.6);

  /** Amber stays committed; blue's commitment is a function of the days since the truce. */
  private Acting run(DoubleUnaryOperator commitment, long seed, double days) {
    Acting acting = new Acting(situation);
    acting.world.agreement().enter(Phase.PERSUASION, START);
    acting.party(TwoSides.AMBER).adopt(0.9);
    Party blue = acting.party(TwoSides.BLUE);
    blue.adopt(commitment.applyAsDouble(0));
    StanceRule rule = new StanceRule(new Streams(seed));
    return acting.run(
        START,
        START + days * 24,
        (world, part) -> {
          double now = commitment.applyAsDouble((part.fromHours() - START) / 24);
          blue.moveCommitment(now - blue.commitment());
          rule.revise(world, part);
        });
  }

  private static List<Stance> stances(Acting acting) {
    return acting.events(StanceChanged.class).stream().map(StanceChanged::to).toList();
  }

  @Test
  void lowCommitmentSuspendsAndWithdrawsWhenItLasts() {
    Acting acting = run(day -> 0.05, 1, 10);
    assertThat(stances(acting)).containsExactly(Stance.SUSPENDED, Stance.WITHDRAWN);
    List<StanceChanged> changes = acting.events(StanceChanged.class);
    assertThat(changes.get(0).hours()).isEqualTo(START + 5);
    assertThat((changes.get(1).hours() - START) / 24).isBetween(4.0, 4.25);
  }

  @Test
  void thePrincipalsWithdrawalCollapsesTheTruce() {
    Acting acting = run(day -> 0.05, 1, 10);
    World world = acting.world;
    assertThat(world.agreement().phase()).isEqualTo(Phase.COLLAPSED);
    assertThat(world.agreement().collapseCause()).isEqualTo("low-commitment");
    assertThat(acting.events(PhaseChanged.class)).hasSize(1);
    assertThat(world.covered(acting.party("amber"), acting.party("blue"), "d0", 1000)).isZero();
  }

  @Test
  void theWithdrawalOfAnotherPartyDoesNot() {
    situation.set("blue.principal", false);
    Acting acting = run(day -> 0.05, 1, 10);
    assertThat(stances(acting)).last().isEqualTo(Stance.WITHDRAWN);
    assertThat(acting.world.agreement().inForce()).isTrue();
  }

  @Test
  void aPartyThatRecoversResumesWhatItHadSaid() {
    situation.set("blue.stance", Stance.RESERVING);
    Acting acting = run(day -> day < 3 || day > 5 ? 0.05 : 0.5, 1, 8);
    assertThat(stances(acting))
        .containsExactly(Stance.SUSPENDED, Stance.RESERVING, Stance.SUSPENDED);
    assertThat(acting.party(TwoSides.BLUE).belowThresholdDays()).isBetween(2.5, 3.1);
  }

  @Test
  void aTermIsRenewedByACommittedPartyAndNotByAnother() {
    situation.set("blue.announcedTermDays", 7.0).set("politics.termNotRenewed", 0.001);
    assertThat(run(day -> 0.9, 1, 30).events(StanceChanged.class)).isEmpty();
    situation.set("politics.termNotRenewed", 0.999);
    Acting acting = run(day -> 0.2, 1, 30);
    assertThat(acting.events(StanceChanged.class))
        .singleElement()
        .matches(change -> change.cause().equals("term-ended"))
        .matches(change -> Math.abs(change.hours() - (START + 7 * 24)) < 6);
  }

  @Test
  void whoHasWithdrawnHasNoTermToRenew() {
    situation.set("blue.announcedTermDays", 4.0).set("politics.termNotRenewed", 0.999);
    assertThat(run(day -> 0.05, 1, 10).events(StanceChanged.class))
        .extracting(StanceChanged::cause)
        .containsExactly("commitment", "low-commitment");
  }

  private static double notRenewed(double p, double slope, double pivot, double commitment) {
    Map<String, Object> keys = Map.of("termNotRenewed", p, "termSlope", slope, "termPivot", pivot);
    return StanceRule.notRenewed(Defaults.of(Politics.class, keys), commitment);
  }

  @Test
  void theChanceNotToRenewFallsWithCommitment() {
    assertThat(notRenewed(0.6, 4, 0.4, 0.4)).isCloseTo(0.6, within(1e-12));
    double logit = Math.log(0.6 / 0.4) + 3 * (0.5 - 0.7);
    assertThat(notRenewed(0.6, 3, 0.5, 0.7)).isCloseTo(1 / (1 + Math.exp(-logit)), within(1e-12));
    assertThat(notRenewed(0.6, 0, 0.5, 0.9)).isCloseTo(0.6, within(1e-12));
    assertThat(notRenewed(0, 4, 0.4, 0.1)).isZero();
    assertThat(notRenewed(1, 4, 0.4, 0.9)).isEqualTo(1);
  }

  private double optOutDays(double commitment, long seed) {
    Acting acting = run(day -> commitment, seed, 45);
    return acting.events(StanceChanged.class).stream()
        .filter(change -> change.cause().equals("opt-out"))
        .mapToDouble(change -> (change.hours() - START) / 24)
        .findFirst()
        .orElse(Double.NaN);
  }

  private void optOut(double below, double perDay) {
    situation.set("politics.optOut", true).set("politics.optOutBelow", below);
    situation.set("politics.optOutPerDay", perDay).set("commitment.suspendBelow", 0);
  }

  /**
   * At half the threshold the rate is half of 0.4 a day: of 400 parties the share that left within
   * two days lies within 3.29 standard errors of 1 - exp(-0.4) but with probability 0.001.
   */
  @Test
  void anOptOutClauseLetsAPartyGoTheSoonerTheLessItIsCommitted() {
    optOut(0.3, 0.4);
    int gone = 0;
    for (int seed = 0; seed < 400; seed++) {
      gone += optOutDays(0.15, seed) <= 2.05 ? 1 : 0;
    }
    double expected = 1 - Math.exp(-0.2 * 2);
    double se = Math.sqrt(expected * (1 - expected) / 400);
    // The last part ends 5 hours after the second day, so up to 0.02 more have left.
    assertThat(gone / 400.0).isCloseTo(expected, within(3.29 * se + 0.02));
  }

  @Test
  void withoutTheClauseOrAboveItsThresholdNobodyUsesIt() {
    optOut(0.3, 5);
    assertThat(optOutDays(0.31, 1)).isNaN();
    assertThat(optOutDays(0.05, 1)).isLessThan(10);
    optOut(0, 5);
    assertThat(optOutDays(0, 1)).isNaN();
    optOut(0.3, 0);
    assertThat(optOutDays(0.05, 1)).isNaN();
    situation.set("politics.optOutPerDay", 5).set("politics.optOut", false);
    assertThat(optOutDays(0.05, 1)).isNaN();
  }

  /** Of 2,000 terms, 3.29 standard errors: fails by chance alone with probability 0.001. */
  @Test
  void termsEndAtTheRateOfTheFormula() {
    situation.set("blue.announcedTermDays", 1.0).set("blue.principal", false);
    Acting acting = new Acting(situation);
    World world = acting.world;
    world.agreement().enter(Phase.PERSUASION, 0);
    Party blue = acting.party(TwoSides.BLUE);
    blue.adopt(0.4);
    int ended = 0;
    for (int seed = 0; seed < 50; seed++) {
      StanceRule rule = new StanceRule(new Streams(seed));
      for (int day = 0; day < 40; day++) {
        rule.revise(world, new Part(day, day * 24, day * 24 + 24));
        ended += blue.stance() == Stance.WITHDRAWN ? 1 : 0;
        blue.stance(Stance.SIGNATORY);
      }
    }
    assertThat(ended / 2000.0).isCloseTo(0.6, within(3.29 * Math.sqrt(0.24 / 2000)));
  }

  @Test
  void nobodyRevisesAStanceOutsideTheTruce() {
    Acting acting = new Acting(situation);
    acting.party(TwoSides.BLUE).adopt(0);
    StanceRule rule = new StanceRule(new Streams(1));
    acting.run(0, 60 * 24, rule::revise);
    assertThat(acting.events).isEmpty();
  }
}
