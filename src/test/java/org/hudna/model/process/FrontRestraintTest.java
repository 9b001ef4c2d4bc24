package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.hudna.model.TwoSides;
import org.hudna.model.agent.Formation;
import org.hudna.model.world.Front;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Stance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FrontRestraintTest {
  private static final Offset<Double> EXACT = within(1e-12);
  private static final Part PART = new Part(0, 0, 6);
  private final TwoSides situation =
      new TwoSides().set("restraint.heavyRatio", 1).set("grey.stance", Stance.NOT_A_SIGNATORY);
  private World world;
  private FrontRestraint restraint;
  private Front front;

  /** One front on each sector; blue and grey have half of side b each. */
  @BeforeEach
  void build() {
    world = situation.world(1);
    restraint = new FrontRestraint(world, new RestraintLaw(world.scenario().behaviour(), 2));
    front = world.ground().fronts().get(0);
    world.agreement().enter(Phase.PERSUASION, 0);
    formation("amber-0-1").commitment(0.5);
    formation("blue-0-2").commitment(0.5);
  }

  private Formation formation(String id) {
    return world.cast().formations().stream()
        .filter(f -> f.id().equals(id))
        .findAny()
        .orElseThrow();
  }

  private double factor(boolean sideA) {
    restraint.refresh(world);
    return restraint.factor(world, PART, front, sideA);
  }

  @Test
  void aSideIsTheMeanOfItsFormationsByFighters() {
    // Amber: three quarters with c = 0.5, against a side of which half is protected.
    double mean = 0.75 * Math.exp(-1) + 0.25;
    assertThat(factor(true)).isCloseTo(0.5 * mean + 0.5, EXACT);
    // Blue has half of its side, a quarter of it with c = 0.5; grey is not restrained.
    assertThat(factor(false)).isCloseTo(0.5 * (0.25 * Math.exp(-1) + 0.75) + 0.5, EXACT);
  }

  @Test
  void temperMultipliesAndSuspensionHalvesTheExponent() {
    Formation amber = formation("amber-0-1");
    assertThat(restraint.exponent(amber)).isCloseTo(0.5, EXACT);
    amber.party().stance(Stance.SUSPENDED);
    assertThat(restraint.exponent(amber)).isCloseTo(0.25, EXACT);
    amber.party().stance(Stance.WITHDRAWN);
    assertThat(restraint.exponent(amber)).isZero();
  }

  @Test
  void theTruceProtectsThoseWhoAcceptedItAndKeptProtection() {
    assertThat(restraint.protectedShare(world, PART, front, true)).isCloseTo(1, EXACT);
    assertThat(restraint.protectedShare(world, PART, front, false)).isCloseTo(0.5, EXACT);
    world.loseProtection(TwoSides.BLUE, "d0", 6);
    assertThat(restraint.protectedShare(world, PART, front, false)).isZero();
    Part later = new Part(1, 6, 12);
    assertThat(restraint.protectedShare(world, later, front, false)).isCloseTo(0.5, EXACT);
    Front elsewhere = world.ground().fronts().get(1);
    assertThat(restraint.protectedShare(world, PART, elsewhere, false)).isCloseTo(0.5, EXACT);
  }

  @Test
  void nobodyIsRestrainedAgainstAPartyThatLostProtection() {
    world.loseProtection(TwoSides.BLUE, "d0", 6);
    assertThat(factor(true)).isEqualTo(1);
    assertThat(factor(false)).isLessThan(1);
  }

  @Test
  void nobodyIsRestrainedOutsideTheTruce() {
    assertThat(factor(true)).isLessThan(1);
    world.agreement().enter(Phase.COLLAPSED, 0);
    assertThat(factor(true)).isEqualTo(1);
    assertThat(factor(false)).isEqualTo(1);
    assertThat(formation("amber-0-1").restraint()).isEqualTo(1);
  }

  @Test
  void entanglementIsTheMeanOfTheSignatoriesInASector() {
    formation("blue-0-1").entanglement(1);
    formation("grey-0-1").entanglement(1);
    restraint.refresh(world);
    restraint.refresh(world);
    assertThat(restraint.entanglement(0)).isCloseTo(300.0 / 800, EXACT);
    assertThat(restraint.entanglement(1)).isZero();
  }
}
