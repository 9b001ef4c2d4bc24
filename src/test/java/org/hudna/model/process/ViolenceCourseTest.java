package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Predicate;
import org.hudna.model.TwoSides;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Front;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.Behaviour;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the rate follows phase, stance and what was done before. */
class ViolenceCourseTest {
  private static final double WIDE = 3.29;
  private final TwoSides situation =
      new TwoSides()
          .steady()
          .days(100)
          .eventsPerDay(40)
          .set("violence.branchingRatio", 0)
          .set("recording.lethalShare", 0.5)
          .set("recording.recordedShare", 0.8);

  private static double count(Fighting fighting, Predicate<ViolationCommitted> which) {
    return fighting.attacks().stream().filter(which).count();
  }

  /** Each case fails by chance alone with probability 0.001. */
  @ParameterizedTest
  @EnumSource(
      value = Phase.class,
      names = {"NEGOTIATION", "ANNOUNCED", "COLLAPSED"})
  void nothingIsCoveredOrRestrainedOutsideTheTruce(Phase phase) {
    Fighting fighting = new Fighting(situation, 1e6, 1).truce(1);
    fighting.world.agreement().enter(phase, 0);
    fighting.run();
    assertThat(fighting.attacks()).noneMatch(attack -> attack.covered());
    assertThat((double) fighting.recorded()).isCloseTo(4000, within(WIDE * Math.sqrt(4000)));
  }

  /** Fails by chance alone with probability 0.001. */
  @Test
  void aPartyThatSuspendsRestrainsItselfByHalf() {
    situation.set("restraint.heavyRatio", 1).set("violence.strongerSideShare", 0.5);
    Fighting fighting = new Fighting(situation, 3, 2).truce(1);
    fighting.world.cast().party(TwoSides.BLUE).stance(Stance.SUSPENDED);
    fighting.run();
    double each = 40 * 100 / 0.4 / 2;
    double byBlue = count(fighting, a -> a.party().equals(TwoSides.BLUE));
    double byAmber = count(fighting, a -> a.party().equals(TwoSides.AMBER));
    double blue = each * Math.exp(-1.5);
    double amber = each * Math.exp(-3);
    assertThat(byBlue).isCloseTo(blue, within(WIDE * Math.sqrt(blue)));
    assertThat(byAmber).isCloseTo(amber, within(WIDE * Math.sqrt(amber)));
  }

  @Test
  void aPartyThatWithdrewIsNeitherRestrainedNorProtected() {
    Fighting fighting = new Fighting(situation, 1e6, 3).truce(1);
    fighting.world.cast().party(TwoSides.BLUE).stance(Stance.WITHDRAWN);
    fighting.run();
    assertThat(fighting.attacks())
        .noneMatch(attack -> attack.covered())
        .anyMatch(attack -> attack.party().equals(TwoSides.AMBER))
        .anyMatch(attack -> attack.party().equals(TwoSides.BLUE));
  }

  /** Fails by chance alone with probability 0.001. */
  @Test
  void aCollapseRaisesTheRateForATime() {
    situation.set("violence.afterCollapse", 4).set("violence.afterCollapseHalfLifeDays", 5);
    Fighting fighting = new Fighting(situation, 0, 4);
    fighting.world.agreement().collapse("test", 0);
    fighting.run();
    double expected = 0;
    for (int part = 0; part < 40; part++) {
      expected += 10 * Math.pow(4, Math.pow(2, -part / 20.0));
    }
    double recorded = count(fighting, a -> a.hours() < 240 && a.harm().recorded());
    assertThat(recorded).isCloseTo(expected, within(WIDE * Math.sqrt(expected)));
  }

  /** Fails by chance alone with probability 0.001. */
  @Test
  void aHalfRunClockRaisesAttacksOfDesignatedPartiesByHalfWhereTheyAreEntangled() {
    situation.set("restraint.uncoveredShare", 0.5).set("violence.spoilerFactor", 0.8);
    situation.set("violence.strongerSideShare", 0.5).set("clock.calmDaysRequired", 8);
    Fighting fighting = new Fighting(situation, 0, 5).truce(1);
    fighting.world.agreement().calmDays(4);
    fighting.world.cast().party(TwoSides.BLUE).formations().forEach(f -> f.entanglement(1));
    fighting.run();
    // Blue and amber have equal numbers of fighters, so the signatories are entangled by half.
    double expected = 40 * 100 / 0.4 * 0.25 * 1.2;
    double byGrey = count(fighting, a -> a.party().equals(TwoSides.GREY));
    assertThat(byGrey).isCloseTo(expected, within(WIDE * Math.sqrt(expected)));
  }

  @Test
  void everyAttackAddsToTheExcitationOfTheOtherSide() {
    situation.set("violence.branchingRatio", 0.4).set("violence.excitationHalfLifeDays", 2);
    Fighting fighting = new Fighting(situation, 0, 6);
    World world = fighting.world;
    Front front = world.ground().fronts().get(0);
    double before = front.b().excitation();
    double beforeOfAmber = front.a().excitation();
    RestraintLaw law = new RestraintLaw(world.scenario().behaviour(), 0);
    new ViolenceProcess(world, new Streams(6), law).act(world, new Part(0, 0, 24));
    double byAmber =
        count(fighting, a -> a.party().equals(TwoSides.AMBER) && a.where().sector().equals("s0"));
    assertThat(byAmber).isPositive();
    double expected = before * Math.pow(2, -0.5) + byAmber * 0.4 * Math.log(2) / 2;
    assertThat(front.b().excitation()).isCloseTo(expected, within(1e-9));
    double onAmber = count(fighting, a -> a.targetParty().equals(TwoSides.AMBER) && isIn(a, "s0"));
    double ofAmber = beforeOfAmber * Math.pow(2, -0.5) + onAmber * 0.4 * Math.log(2) / 2;
    assertThat(onAmber).isPositive();
    assertThat(front.a().excitation()).isCloseTo(ofAmber, within(1e-9));
  }

  private static boolean isIn(ViolationCommitted attack, String sector) {
    return attack.where().sector().equals(sector);
  }

  /** Poisson counts, four standard errors: each fails by chance alone with probability 0.0001. */
  @Test
  void theDriftOfAGovernorateMultipliesItsAttacks() {
    situation.set("violence.branchingRatio", 0).set("violence.regimeGovernorateSd", 1);
    Fighting fighting = new Fighting(situation.eventsPerDay(2000), 0, 6);
    World world = fighting.world;
    Part day = new Part(0, 0, 24);
    Behaviour behaviour = world.scenario().behaviour();
    Regime regime =
        new Regime(new Streams(6), behaviour.violence(), world.theatre().governorates());
    regime.advance(day);
    new ViolenceProcess(world, new Streams(6), new RestraintLaw(behaviour, 0)).act(world, day);
    double[] expected = new double[2];
    for (Front front : world.ground().fronts()) {
      int governorate = world.ground().sectors().get(front.sector()).governorate();
      double perDay = front.a().background() + front.b().background();
      expected[governorate] += perDay * regime.factor(governorate);
    }
    for (int g = 0; g < 2; g++) {
      String name = "g" + g;
      assertThat(count(fighting, a -> a.where().governorate().equals(name)))
          .isCloseTo(expected[g], within(4 * Math.sqrt(expected[g])));
    }
  }
}
