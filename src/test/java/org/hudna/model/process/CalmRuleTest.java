package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.hudna.model.TwoSides;
import org.hudna.model.world.World;
import org.hudna.scenario.Phase;
import org.junit.jupiter.api.Test;

class CalmRuleTest {
  private final TwoSides situation =
      new TwoSides().set("clock.calmShare", 0.5).set("clock.aidMustMove", false);

  /** A run-in of two days with a mean of 10, and then one day in the truce. */
  private World after(double verified) {
    World world = situation.world(1);
    world.beliefs().verified().add(8);
    world.beliefs().closeDay(true);
    world.beliefs().verified().add(12);
    world.beliefs().closeDay(true);
    world.agreement().enter(Phase.PERSUASION, 48);
    world.beliefs().verified().add(verified);
    world.beliefs().closeDay(false);
    return world;
  }

  @Test
  void aDayIsCalmUpToItsShareOfTheRunIn() {
    assertThat(CalmRule.calm(after(5), 72)).isTrue();
    assertThat(CalmRule.calm(after(6), 72)).isFalse();
  }

  @Test
  void noDayIsCalmUntilAidMovedIfThatIsAsked() {
    situation.set("clock.aidMustMove", true);
    World world = after(0);
    assertThat(CalmRule.calm(world, 72)).isFalse();
    world.agreement().aidHasMoved();
    assertThat(CalmRule.calm(world, 72)).isTrue();
  }

  @Test
  void noDayIsCalmThatTheTruceDidNotHoldForAllItsHours() {
    World world = situation.world(1);
    world.beliefs().closeDay(true);
    world.agreement().enter(Phase.PERSUASION, 43);
    world.beliefs().closeDay(false);
    assertThat(CalmRule.calm(world, 48)).isFalse();
    assertThat(CalmRule.calm(world, 66.5)).isFalse();
    assertThat(CalmRule.calm(world, 67)).isTrue();
    assertThat(CalmRule.calm(world, 72)).isTrue();
  }

  @Test
  void noDayIsCalmOutsideTheTruce() {
    World world = after(0);
    world.agreement().collapse("test", 72);
    assertThat(CalmRule.calm(world, 72)).isFalse();
  }

  @Test
  void whereNothingWasVerifiedBeforeOnlyADayWithoutViolationsIsCalm() {
    World world = situation.world(1);
    world.beliefs().closeDay(true);
    world.agreement().enter(Phase.PERSUASION, 24);
    world.beliefs().closeDay(false);
    assertThat(CalmRule.calm(world, 48)).isTrue();
    world.beliefs().verified().add(1);
    world.beliefs().closeDay(false);
    assertThat(CalmRule.calm(world, 48)).isFalse();
  }
}
