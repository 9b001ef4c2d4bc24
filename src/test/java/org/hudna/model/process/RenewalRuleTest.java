package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hudna.model.TwoSides;
import org.hudna.model.event.AgreementEvent.PhaseChanged;
import org.hudna.model.event.AgreementEvent.RenewalDecided;
import org.hudna.model.random.Streams;
import org.hudna.model.world.World;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Renewal;
import org.hudna.scenario.Truce;
import org.junit.jupiter.api.Test;

class RenewalRuleTest {
  private final TwoSides situation =
      new TwoSides()
          .days(30)
          .set("guarantor.trust", 0.5)
          .set("renewal.everyHours", 48)
          .set("renewal.a0", 0)
          .set("renewal.a1", 0)
          .set("renewal.a2", 0)
          .set("renewal.a3", 0)
          .set("renewal.extraFailure", 0);

  /** A truce from hour 12; each of its days is calm or not. */
  private Acting run(boolean calm, double deathsRatio, double to) {
    Acting acting = new Acting(situation);
    World world = acting.world;
    world.beliefs().verifiedDeaths().add(10);
    world.beliefs().closeDay(true);
    world.agreement().enter(Phase.PERSUASION, 12);
    world.agreement().lastDayCalm(calm);
    world.beliefs().verifiedDeaths().add(10 * deathsRatio);
    world.beliefs().closeDay(false);
    RenewalRule rule = new RenewalRule(new Streams(1));
    return acting.run(
        12,
        to,
        (w, part) -> {
          if (w.agreement().inForce()) {
            rule.act(w, part);
          }
        });
  }

  @Test
  void theChanceIsLogisticInTrustCalmAndDeaths() {
    Renewal terms = new Renewal(48, false, 1, 2, 0.5, 3, 0.1);
    double x = 1 + 2 * 0.4 + 0.5 * 0.6 - 3 * 0.2;
    assertThat(RenewalRule.chance(terms, 0.4, 0.6, 0.2))
        .isCloseTo(0.9 / (1 + Math.exp(-x)), within(1e-12));
  }

  @Test
  void renewalsComeDueEveryTermFromTheStartOfTheTruce() {
    situation.set("renewal.a0", 60);
    assertThat(run(true, 0, 12 + 6 * 24 + 6).events(RenewalDecided.class))
        .extracting(RenewalDecided::hours)
        .containsExactly(60.0, 108.0, 156.0);
  }

  @Test
  void aRefusalCollapsesTheTruceAtOnce() {
    situation.set("renewal.a0", -60);
    Acting acting = run(true, 0, 500);
    assertThat(acting.events(RenewalDecided.class)).hasSize(1).noneMatch(r -> r.extended());
    assertThat(acting.events(PhaseChanged.class))
        .singleElement()
        .matches(change -> change.to() == Phase.COLLAPSED && change.hours() == 60);
    assertThat(acting.world.agreement().collapseCause()).isEqualTo("renewal-failed");
  }

  @Test
  void calmDaysCount() {
    situation.set("renewal.a0", -50).set("renewal.a2", 100);
    assertThat(run(true, 0, 70).world.agreement().inForce()).isTrue();
    assertThat(run(false, 0, 70).world.agreement().inForce()).isFalse();
  }

  /** From noon of day 0 to noon of day 2 there is one whole day: neither half adds to it. */
  @Test
  void onlyWholeDaysCount() {
    situation.set("renewal.a0", 50).set("renewal.a3", 100);
    Acting acting = new Acting(situation);
    World world = acting.world;
    world.beliefs().verifiedDeaths().add(10);
    world.beliefs().closeDay(true);
    world.agreement().enter(Phase.PERSUASION, 12);
    RenewalRule rule = new RenewalRule(new Streams(1));
    world.beliefs().verifiedDeaths().add(2);
    world.beliefs().closeDay(false);
    acting.run(12, 48, rule::act);
    world.beliefs().verifiedDeaths().add(6);
    world.beliefs().closeDay(false);
    acting.run(48, 66, rule::act);
    assertThat(acting.events(RenewalDecided.class)).singleElement().matches(r -> !r.extended());
  }

  /** Due every 12 hours, each second renewal has no whole day since the last. */
  @Test
  void withoutAWholeDayTheLastShareStands() {
    situation.set("renewal.everyHours", 12).set("renewal.a0", -50).set("renewal.a2", 100);
    Acting acting = new Acting(situation);
    World world = acting.world;
    world.agreement().enter(Phase.PERSUASION, 12);
    world.agreement().lastDayCalm(true);
    RenewalRule rule = new RenewalRule(new Streams(1));
    acting.run(48, 78, rule::act);
    assertThat(acting.events(RenewalDecided.class))
        .hasSizeGreaterThan(2)
        .allMatch(r -> r.extended());
  }

  @Test
  void deathsAgainstTheRunInCount() {
    situation.set("renewal.a0", 50).set("renewal.a3", 100);
    assertThat(run(true, 0.2, 70).world.agreement().inForce()).isTrue();
    assertThat(run(true, 0.8, 70).world.agreement().inForce()).isFalse();
  }

  @Test
  void zeroHoursMeanNoRenewals() {
    situation.set("renewal.everyHours", 0).set("renewal.a0", -60);
    assertThat(run(true, 0, 500).world.agreement().inForce()).isTrue();
  }

  @Test
  void anAutomaticRenewalIsNoDecision() {
    situation.set("renewal.automatic", true).set("renewal.a0", -60);
    Acting acting = run(true, 0, 500);
    assertThat(acting.world.agreement().inForce()).isTrue();
    assertThat(acting.events(RenewalDecided.class)).isEmpty();
  }

  /**
   * Both guarantors extend with probability 0.7 each, so 0.51 fail: among 1,600 renewals 3.29
   * standard errors are exceeded by chance alone with probability 0.001.
   */
  @Test
  void theTruceFailsAtTheRateOfTheFormula() {
    situation.days(400).set("renewal.everyHours", 6).set("renewal.a0", Math.log(7.0 / 3));
    Acting acting = new Acting(situation);
    acting.world.agreement().enter(Phase.PERSUASION, 0);
    RenewalRule rule = new RenewalRule(new Streams(5));
    acting.run(
        0,
        400 * 24,
        (world, part) -> {
          world.agreement().enter(Phase.PERSUASION, part.fromHours());
          rule.act(world, part);
        });
    List<RenewalDecided> renewals = acting.events(RenewalDecided.class);
    double failed = renewals.stream().filter(r -> !r.extended()).count();
    double se = Math.sqrt(0.51 * 0.49 / renewals.size());
    assertThat(failed / renewals.size()).isCloseTo(0.51, within(3.29 * se));
  }

  /**
   * Each refusal is by the first that does not extend: north at trust 0.2, else south at 0.9. Among
   * 1,600 renewals each share lies within 3.29 standard errors but with probability 0.001.
   */
  @Test
  void eachGuarantorDecidesByItsOwnTrust() {
    situation.days(400).set("renewal.everyHours", 6).set("renewal.a1", 2);
    situation.set("renewal.extraFailure", 0.1);
    Acting acting = new Acting(situation);
    acting.world.cast().guarantors().get(0).moveTrust(0.2 - 0.5);
    acting.world.cast().guarantors().get(1).moveTrust(0.9 - 0.5);
    acting.world.agreement().enter(Phase.PERSUASION, 0);
    RenewalRule rule = new RenewalRule(new Streams(6));
    acting.run(
        0,
        400 * 24,
        (world, part) -> {
          world.agreement().enter(Phase.PERSUASION, part.fromHours());
          rule.act(world, part);
        });
    List<RenewalDecided> renewals = acting.events(RenewalDecided.class);
    double north = 0.9 / (1 + Math.exp(-0.4));
    double south = 0.9 / (1 + Math.exp(-1.8));
    assertShare(renewals, "north", 1 - north);
    assertShare(renewals, "south", north * (1 - south));
  }

  private static void assertShare(List<RenewalDecided> renewals, String by, double expected) {
    double share = renewals.stream().filter(r -> by.equals(r.refusedBy())).count();
    double se = Math.sqrt(expected * (1 - expected) / renewals.size());
    assertThat(share / renewals.size()).as(by).isCloseTo(expected, within(3.29 * se));
  }

  /** A truce from midnight, calm from its first day: all its days are calm. */
  @Test
  void theDayBeforeTheTruceIsNotOneOfItsDays() {
    situation.set("renewal.a0", -80).set("renewal.a2", 100).set("clock.aidMustMove", false);
    situation.set(
        "agreement.truce", new Truce(TwoSides.START.plusDays(10), Truce.Order.WITH_PERSUASION));
    Acting acting = new Acting(situation);
    acting.world.agreement().talksAgreed(true);
    acting.run(
        0,
        13 * 24,
        new AgreementProcess(new Streams(1)),
        (world, part) -> world.beliefs().closeDay(!world.agreement().inForce()));
    assertThat(acting.events(RenewalDecided.class)).singleElement().matches(r -> r.extended());
  }
}
