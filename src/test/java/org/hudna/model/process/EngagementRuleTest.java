package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Predicate;
import org.hudna.model.TwoSides;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.scenario.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who fires at whom, among many attacks. Each comparison of a share allows 3.29 standard errors: it
 * fails by chance alone with probability 0.001, for a fresh seed.
 */
class EngagementRuleTest {
  private static final double WIDE = 3.29;
  private final TwoSides situation =
      new TwoSides()
          .steady()
          .days(50)
          .eventsPerDay(100)
          .set("violence.branchingRatio", 0)
          .set("recording.lethalShare", 0.5)
          .set("recording.recordedShare", 0.8)
          .set("restraint.heavyRatio", 1);

  private static void assertShare(
      List<ViolationCommitted> all, Predicate<ViolationCommitted> which, double expected) {
    double share = all.stream().filter(which).count() / (double) all.size();
    double se = Math.sqrt(expected * (1 - expected) / all.size());
    assertThat(share).isCloseTo(expected, within(WIDE * se));
  }

  private static List<ViolationCommitted> by(String party, Fighting fighting) {
    return fighting.attacks().stream().filter(a -> a.party().equals(party)).toList();
  }

  @Test
  void firingAndHitFormationsHaveTheirSharesOfFighters() {
    List<ViolationCommitted> attacks = new Fighting(situation, 0, 31).run().attacks();
    assertThat(attacks).hasSizeGreaterThan(10_000);
    assertShare(attacks, a -> a.formation().endsWith("-1"), 0.75);
    assertShare(attacks, a -> a.targetFormation().endsWith("-1"), 0.75);
    assertShare(attacks, a -> a.where().sector().equals("s2"), 0.25);
    assertThat(attacks)
        .allMatch(a -> a.party().equals(TwoSides.AMBER) != a.targetParty().equals(TwoSides.AMBER));
  }

  @Test
  void committedFormationsFireLessOften() {
    Fighting fighting = new Fighting(situation, 2, 2).truce(0);
    fighting.world.cast().formations().stream()
        .filter(formation -> formation.id().endsWith("-1"))
        .forEach(formation -> formation.commitment(0.5));
    double large = 0.75 * Math.exp(-1);
    assertShare(
        fighting.run().attacks(), a -> a.formation().endsWith("-1"), large / (large + 0.25));
  }

  @Test
  void atADesignatedPartyTheCommittedFireAsBefore() {
    situation.set("restraint.uncoveredShare", 0.5).set("violence.spoilerFactor", 0);
    Fighting fighting = new Fighting(situation, 2, 37).truce(0);
    fighting.world.cast().formations().stream()
        .filter(formation -> formation.id().endsWith("-1"))
        .forEach(formation -> formation.commitment(0.5));
    var atGrey =
        by(TwoSides.AMBER, fighting.run()).stream()
            .filter(a -> a.targetParty().equals(TwoSides.GREY))
            .toList();
    assertShare(atGrey, a -> a.formation().endsWith("-1"), 0.75);
    assertThat(atGrey).noneMatch(ViolationCommitted::covered);
  }

  @Test
  void onASideThatAllAcceptedASignatoryBreaksTheTruceWithEveryAttack() {
    situation.set("grey.stance", Stance.NOT_A_SIGNATORY);
    Fighting fighting = new Fighting(situation, 2, 36).truce(0.5).run();
    assertThat(by(TwoSides.BLUE, fighting)).isNotEmpty().allMatch(ViolationCommitted::covered);
    assertThat(by(TwoSides.GREY, fighting)).isNotEmpty().noneMatch(ViolationCommitted::covered);
  }

  @Test
  void beforeATruceSignatoriesAreHitLikeTheRestOfTheirSide() {
    situation.set("grey.stance", Stance.NOT_A_SIGNATORY);
    var byAmber = by(TwoSides.AMBER, new Fighting(situation, 5, 3).run());
    assertShare(byAmber, a -> a.targetParty().equals(TwoSides.BLUE), 0.5);
  }

  @Test
  void aPartyOutsideTheTruceHitsSignatoriesLikeTheRestOfTheirSide() {
    situation.set("grey.stance", Stance.NOT_A_SIGNATORY);
    Fighting fighting = new Fighting(situation, 5, 4).truce(1);
    fighting.world.cast().party(TwoSides.AMBER).stance(Stance.WITHDRAWN);
    var byAmber = by(TwoSides.AMBER, fighting.run());
    assertShare(byAmber, a -> a.targetParty().equals(TwoSides.BLUE), 0.5);
    assertThat(byAmber).noneMatch(ViolationCommitted::covered);
  }

  @Test
  void aSignatoryIsRestrainedAgainstThoseProtectedOnly() {
    situation.set("grey.stance", Stance.NOT_A_SIGNATORY);
    var byAmber = by(TwoSides.AMBER, new Fighting(situation, 2, 35).truce(0.5).run());
    double held = 0.5 * Math.exp(-1);
    assertShare(byAmber, ViolationCommitted::covered, held / (held + 0.5));
    assertThat(byAmber).allMatch(a -> a.covered() == a.targetParty().equals(TwoSides.BLUE));
  }

  /** A quarter of a side's fighters, twice or three times as likely to be hit while they move. */
  @ParameterizedTest
  @ValueSource(doubles = {1, 2, 3})
  void whoMovesIsHitMoreOftenAndFiresAsBefore(double factor) {
    Fighting fighting = new Fighting(situation, 0, 31);
    fighting.world.cast().formations().stream()
        .filter(formation -> formation.id().endsWith("-2"))
        .forEach(formation -> formation.setOut(0, 600, factor));
    List<ViolationCommitted> attacks = fighting.run().attacks();
    var during = attacks.stream().filter(a -> a.hours() < 600).toList();
    var after = attacks.stream().filter(a -> a.hours() >= 600).toList();
    double share = 0.25 * factor / (0.75 + 0.25 * factor);
    assertShare(during, a -> a.targetFormation().endsWith("-2"), share);
    assertShare(during, a -> a.formation().endsWith("-2"), 0.25);
    assertShare(after, a -> a.targetFormation().endsWith("-2"), 0.25);
  }
}
