package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.hudna.model.TwoSides;
import org.hudna.model.agent.Party;
import org.hudna.model.event.ActorEvent.StanceChanged;
import org.hudna.model.event.AgreementEvent.PhaseChanged;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Stance;
import org.junit.jupiter.api.Test;

class StanceRuleTest {
  private static final double START = TwoSides.TRUCE_HOURS;
  private final TwoSides situation =
      new TwoSides()
          .days(60)
          .set("commitment.suspendBelow", 0.1)
          .set("commitment.withdrawAfterDays", 4)
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
  void theChanceNotToRenewFallsWithCommitment() {
    assertThat(StanceRule.notRenewed(0.6, 0.4)).isCloseTo(0.6, within(1e-12));
    double logit = Math.log(0.6 / 0.4) + 4 * (0.4 - 0.7);
    assertThat(StanceRule.notRenewed(0.6, 0.7))
        .isCloseTo(1 / (1 + Math.exp(-logit)), within(1e-12));
    assertThat(StanceRule.notRenewed(0, 0.1)).isZero();
    assertThat(StanceRule.notRenewed(1, 0.9)).isEqualTo(1);
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
