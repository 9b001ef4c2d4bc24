package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.hudna.model.TwoSides;
import org.hudna.model.event.TargetClass;
import org.hudna.model.event.ViolenceEvent.ControlChanged;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.world.World;
import org.hudna.scenario.Mix;
import org.hudna.scenario.Stance;
import org.hudna.scenario.ViolenceKind;
import org.junit.jupiter.api.Test;

/**
 * Shares among many attacks. Each comparison of a share allows 3.29 standard errors: it fails by
 * chance alone with probability 0.001, for a fresh seed.
 */
class AttackDetailTest {
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

  @Test
  void restraintShiftsTheMixOfKindsToLightWeapons() {
    situation.set("restraint.heavyRatio", 2);
    Map<String, Mix> kinds =
        Map.of("small-arms", new Mix(0.5, false, 1), "shelling", new Mix(0.5, true, 1));
    situation.set("restraint.kinds", kinds);
    var free = new Fighting(situation, 2, 6).run().attacks();
    assertShare(free, a -> a.kind() == ViolenceKind.SHELLING, 0.5);
    var restrained = new Fighting(situation, 2, 6).truce(0.5).run().attacks();
    double light = Math.exp(-1);
    double heavy = Math.exp(-2);
    assertShare(restrained, a -> a.kind() == ViolenceKind.SHELLING, heavy / (light + heavy));
  }

  /** Fails by chance alone with probability 0.001; without air arms air strikes become shelling. */
  @Test
  void unrestrainedAttacksHaveTheMixOfKinds() {
    var attacks = new Fighting(situation, 2, 7).run().attacks();
    double sum = 0;
    for (ViolenceKind kind : ViolenceKind.values()) {
      double share = kind == ViolenceKind.SHELLING ? 0.25 : 0.125;
      double expected = kind == ViolenceKind.AIR_STRIKE ? 0 : share * attacks.size();
      double count = attacks.stream().filter(a -> a.kind() == kind).count();
      sum += expected == 0 ? count : (count - expected) * (count - expected) / expected;
    }
    assertThat(ChiSquaredDistribution.of(6).survivalProbability(sum)).isGreaterThan(0.001);
  }

  @Test
  void onlyLethalAttacksKillOrAreRecorded() {
    var attacks = new Fighting(situation, 0, 8).run().attacks();
    assertThat(attacks)
        .allMatch(a -> a.harm().lethal() || (a.harm().deaths() == 0 && !a.harm().recorded()))
        .allMatch(a -> a.harm().civilianDeaths() <= a.harm().deaths())
        .allMatch(
            a -> a.kind() != ViolenceKind.AID_OBSTRUCTION || a.targetClass() == TargetClass.AID);
    var lethal = attacks.stream().filter(a -> a.harm().lethal()).toList();
    assertShare(attacks, a -> a.harm().lethal(), 0.5);
    assertShare(lethal, a -> a.harm().recorded(), 0.8);
  }

  @Test
  void aWonAssaultMovesControlToTheAttacker() {
    situation.set("restraint.kinds", Map.of("ground-assault", new Mix(1, true, 1)));
    situation.set("violence.controlChangesPerAssault", 1).days(3);
    Fighting fighting = new Fighting(situation, 0, 9).run();
    List<ControlChanged> changes =
        fighting.events.stream()
            .filter(ControlChanged.class::isInstance)
            .map(ControlChanged.class::cast)
            .toList();
    assertThat(changes.get(0).from()).isEqualTo(TwoSides.BLUE);
    assertThat(changes.get(0).to()).isEqualTo(TwoSides.AMBER);
    World world = fighting.world;
    ControlChanged last = changes.get(changes.size() - 1);
    assertThat(world.ground().place(last.where().place()).controller()).isEqualTo(last.to());
  }
}
