package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hudna.model.TwoSides;
import org.hudna.model.world.Front;
import org.hudna.model.world.World;
import org.hudna.scenario.Phase;
import org.junit.jupiter.api.Test;

class SpoilerRuleTest {
  private final TwoSides situation =
      new TwoSides()
          .set("restraint.uncoveredShare", 0.5)
          .set("violence.spoilerFactor", 0.8)
          .set("clock.calmDaysRequired", 7);

  /** Blue and amber have equal numbers of fighters, so the signatories are entangled by half. */
  private double factor(Phase phase, int calmDays, boolean designated, boolean sideA) {
    World world = situation.world(1);
    world.agreement().enter(phase, 0);
    world.agreement().calmDays(calmDays);
    world.cast().party(TwoSides.BLUE).formations().forEach(f -> f.entanglement(1));
    FrontRestraint restraint =
        new FrontRestraint(world, new RestraintLaw(world.scenario().behaviour(), 1));
    restraint.refresh(world);
    Front front =
        world.ground().fronts().stream()
            .filter(f -> f.designated() == designated)
            .findFirst()
            .orElseThrow();
    return new SpoilerRule(world.scenario().behaviour().violence(), restraint)
        .factor(world, front, sideA);
  }

  @Test
  void attacksRiseWithTheShareOfCalmDaysThatHavePassed() {
    assertThat(factor(Phase.PERSUASION, 0, true, false)).isEqualTo(1);
    assertThat(factor(Phase.PERSUASION, 3, true, false)).isCloseTo(1 + 0.4 * 3 / 7, within(1e-12));
    assertThat(factor(Phase.PERSUASION, 7, true, false)).isCloseTo(1.4, within(1e-12));
    assertThat(factor(Phase.PERSUASION, 9, true, false)).isCloseTo(1.4, within(1e-12));
  }

  @Test
  void onlyDesignatedPartiesAimAtTheClockAndOnlyWhileItRuns() {
    assertThat(factor(Phase.PERSUASION, 6, true, true)).isEqualTo(1);
    assertThat(factor(Phase.PERSUASION, 6, false, false)).isEqualTo(1);
    assertThat(factor(Phase.IMPLEMENTATION, 6, true, false)).isEqualTo(1);
    assertThat(factor(Phase.COLLAPSED, 6, true, false)).isEqualTo(1);
  }

  @Test
  void withoutTheFactorNothingRises() {
    situation.set("violence.spoilerFactor", 0);
    assertThat(factor(Phase.PERSUASION, 6, true, false)).isEqualTo(1);
  }
}
