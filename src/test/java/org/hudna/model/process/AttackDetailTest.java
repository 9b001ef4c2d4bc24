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
import org.hudna.model.random.Streams;
import org.hudna.model.world.Front;
import org.hudna.model.world.Part;
import org.hudna.model.world.SmallWorld;
import org.hudna.model.world.World;
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

  /** Attacks of one side of the first front of a small world, whose sector has two places. */
  private static List<ViolationCommitted> onOneFront(double recordedChance, boolean sideA) {
    SmallWorld small = new SmallWorld();
    World world = small.build();
    Streams streams = new Streams(5);
    RestraintLaw law = new RestraintLaw(world.scenario().behaviour(), 0);
    AttackDetail detail = new AttackDetail(world, streams, law, new FrontRestraint(world, law));
    detail.recordedChance(recordedChance);
    Front front = world.ground().fronts().get(0);
    for (int id = 0; id < 2000; id++) {
      assertThat(detail.commit(world, new Part(1, 6, 12), front, sideA, id)).isNotNull();
    }
    return small.events(ViolationCommitted.class);
  }

  @Test
  void anAttackHappensAtAnyHourOfItsPartAndAnyPlaceOfItsSector() {
    List<ViolationCommitted> attacks = onOneFront(1, true);
    assertThat(attacks).allMatch(a -> a.hours() >= 6 && a.hours() < 12);
    assertShare(attacks, a -> a.hours() < 9, 0.5);
    assertShare(attacks, a -> a.where().place().equals("hub"), 0.5);
    assertThat(attacks).allMatch(a -> List.of("hub", "plain").contains(a.where().place()));
  }

  @Test
  void itIsOfTheFiringSideOnTheOther() {
    assertThat(onOneFront(1, true))
        .allMatch(a -> a.formation().equals("amber-1") && a.targetFormation().equals("blue-1"))
        .allMatch(a -> a.party().equals("amber") && a.targetParty().equals("blue"))
        .allMatch(a -> a.airArm() == null && !a.covered());
    assertThat(onOneFront(1, false)).allMatch(a -> a.formation().equals("blue-1"));
  }

  @Test
  void whoDiesIsOfTheClassThatWasHit() {
    List<ViolationCommitted> attacks = onOneFront(1, true);
    List<ViolationCommitted> others =
        attacks.stream().filter(a -> a.kind() != ViolenceKind.AID_OBSTRUCTION).toList();
    assertShare(others, a -> a.targetClass() == TargetClass.CIVILIANS, 0.3);
    assertThat(others)
        .allMatch(a -> a.targetClass() != TargetClass.AID)
        .allMatch(
            a ->
                a.harm().civilianDeaths()
                    == (a.targetClass() == TargetClass.CIVILIANS ? a.harm().deaths() : 0));
    assertThat(attacks).anyMatch(a -> a.harm().civilianDeaths() > 0);
    assertThat(attacks).anyMatch(a -> a.harm().civilianDeaths() < a.harm().deaths());
  }

  @Test
  void theDayDecidesHowManyLethalAttacksAreRecorded() {
    assertThat(onOneFront(0, true)).noneMatch(a -> a.harm().recorded());
    assertThat(onOneFront(1, true)).allMatch(a -> a.harm().recorded() == a.harm().lethal());
  }
}
