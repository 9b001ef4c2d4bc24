package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.hudna.model.TwoSides;
import org.hudna.model.event.TargetClass;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.scenario.Mix;
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
}
