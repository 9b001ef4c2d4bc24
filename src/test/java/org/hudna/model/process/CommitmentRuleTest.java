package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.hudna.model.TwoSides;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Party;
import org.hudna.model.event.AgreementEvent.EffortSpent;
import org.hudna.model.event.ObservationEvent.Remedy;
import org.hudna.model.event.ObservationEvent.ViolationDetermined;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.world.Part;
import org.hudna.model.world.SmallWorld;
import org.hudna.model.world.World;
import org.hudna.scenario.Commitment;
import org.hudna.scenario.Defaults;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Response;
import org.hudna.scenario.ViolenceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentRuleTest {
  private static final Offset<Double> EXACT = within(1e-9);
  private static final Part DAY = new Part(0, 0, 24);
  private final TwoSides situation =
      new TwoSides()
          .set("commitment.persuasion", 0.2)
          .set("commitment.reciprocity", 0)
          .set("commitment.aid", 0)
          .set("commitment.violations", 0)
          .set("commitment.halfLifeDays", 1e12)
          .set("commitment.neighbours", 0)
          .set("commitment.grievance", 0)
          .set("amber.cohesion", 0)
          .set("blue.cohesion", 0)
          .set("blue.receptivity", 0.5)
          .set("politics.transitionGap", 0.1)
          .set("politics.optOut", false);
  private World world;
  private Party blue;

  private void build(double commitment) {
    world = situation.world(1);
    world.agreement().enter(Phase.PERSUASION, 0);
    blue = world.cast().party(TwoSides.BLUE);
    blue.adopt(commitment);
  }

  private void fold(Part part, SimulationEvent... events) {
    new CommitmentRule().fold(world, part, List.of(events));
  }

  private static EffortSpent effort(double units) {
    return new EffortSpent(0, "north", TwoSides.BLUE, units);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 1, 6, 24})
  void nothingElseActingItHalvesInItsHalfLifeAtAnyLengthOfStep(double hours) {
    situation.set("commitment.halfLifeDays", 3);
    build(0.8);
    for (int i = 0; i < Math.round(72 / hours); i++) {
      fold(new Part(i, i * hours, (i + 1) * hours));
    }
    assertThat(blue.commitment()).isCloseTo(0.4, EXACT);
  }

  @Test
  void effortClosesTheGapToTheMostThatPersuasionCanReach() {
    build(0.4);
    fold(DAY, effort(1.5), effort(0.5));
    assertThat(blue.commitment()).isCloseTo(0.9 - 0.5 * Math.exp(-0.2 * 2 * 0.5), EXACT);
  }

  @Test
  void grievanceMakesALeadershipLessReceptive() {
    build(0.4);
    blue.formations().forEach(formation -> formation.grievance(0.7));
    fold(DAY, effort(2));
    double exponent = 0.2 * 2 * 0.5 * Math.exp(-0.7);
    assertThat(blue.commitment()).isCloseTo(0.9 - 0.5 * Math.exp(-exponent), EXACT);
  }

  @Test
  void effortBeforeAdoptionIsKept() {
    world = situation.world(1);
    blue = world.cast().party(TwoSides.BLUE);
    fold(DAY, effort(2));
    assertThat(blue.commitment()).isZero();
    assertThat(blue.preparation()).isCloseTo(0.2, EXACT);
  }

  @Test
  void restraintOfTheOtherSideIsReturned() {
    situation.set("commitment.reciprocity", 0.3);
    build(0.4);
    world.beliefs().byAdversaries(TwoSides.BLUE).add(10);
    world.beliefs().closeDay(true);
    world.beliefs().byAdversaries(TwoSides.BLUE).add(4);
    world.beliefs().closeDay(false);
    assertThat(CommitmentRule.restraintSeen(world, blue)).isCloseTo(0.6, EXACT);
    fold(DAY);
    assertThat(blue.commitment()).isCloseTo(0.9 - 0.5 * Math.exp(-0.3 * 0.6), EXACT);
  }

  @Test
  void restraintIsNeverNegativeAndNeedsSomethingToCompareWith() {
    build(0.4);
    assertThat(CommitmentRule.restraintSeen(world, blue)).isZero();
    world.beliefs().byAdversaries(TwoSides.BLUE).add(1);
    world.beliefs().closeDay(true);
    world.beliefs().byAdversaries(TwoSides.BLUE).add(9);
    world.beliefs().closeDay(false);
    assertThat(CommitmentRule.restraintSeen(world, blue)).isZero();
    world.beliefs().byAdversaries(TwoSides.BLUE).restart();
    assertThat(CommitmentRule.restraintSeen(world, blue)).isZero();
  }

  @Test
  void attacksOnItLowerItAndSaturate() {
    situation.set("commitment.violations", 0.5);
    build(0.4);
    world.beliefs().suffered(TwoSides.BLUE).add(10);
    world.beliefs().closeDay(true);
    world.beliefs().suffered(TwoSides.BLUE).add(30);
    world.beliefs().closeDay(false);
    assertThat(CommitmentRule.violationsSeen(world, blue)).isCloseTo(0.75, EXACT);
    fold(DAY);
    assertThat(blue.commitment()).isCloseTo(0.4 * Math.exp(-0.5 * 0.75), EXACT);
  }

  @Test
  void aWarningRaisesItByLeverageUpToTheMost() {
    Response response = Defaults.of(Response.class, java.util.Map.of("warning", 0.3));
    situation.set("sections.response", response);
    build(0.4);
    fold(DAY, warning(Remedy.WARNING));
    assertThat(blue.commitment()).isCloseTo(0.4 + 0.3 * 0.5, EXACT);
    for (int i = 0; i < 5; i++) {
      fold(DAY, warning(Remedy.WARNING), warning(Remedy.NONE));
    }
    assertThat(blue.commitment()).isCloseTo(0.9, EXACT);
  }

  private ViolationDetermined warning(Remedy remedy) {
    return new ViolationDetermined(
        0, "o", 1, TwoSides.BLUE, ViolenceKind.SHELLING, world.where(0, null), 1, remedy);
  }

  @Test
  void aFormationFollowsItsLeadership() {
    situation.set("blue.cohesion", 0.7);
    build(0.8);
    Formation formation = blue.formations().get(0);
    formation.adopt(0.2);
    fold(DAY);
    assertThat(formation.commitment()).isCloseTo(0.8 - 0.6 * Math.exp(-0.7), EXACT);
  }

  /** In a row of sectors the first has 400 fighters beside 400: the mean of 0.2, 0, 0.6 and 0. */
  @Test
  void aFormationFollowsThoseOfItsPartyNearby() {
    situation.set("commitment.neighbours", 0.4);
    build(0.8);
    Formation formation = blue.formations().get(0);
    formation.adopt(0.2);
    blue.formations().get(2).commitment(0.6);
    double mean = (300 * 0.2 + 300 * 0.6) / 800;
    fold(DAY);
    assertThat(formation.commitment()).isCloseTo(mean + (0.2 - mean) * Math.exp(-0.4), EXACT);
  }

  @Test
  void grievanceWearsAFormationDown() {
    situation.set("commitment.grievance", 0.25);
    build(0.8);
    Formation formation = blue.formations().get(0);
    formation.adopt(0.6);
    formation.grievance(2);
    fold(DAY);
    assertThat(formation.commitment()).isCloseTo(0.6 * Math.exp(-0.5), EXACT);
  }

  @Test
  void whoHasNotAdoptedStaysAtZero() {
    situation.set("blue.cohesion", 5);
    build(0.8);
    fold(DAY);
    assertThat(blue.formations()).allMatch(formation -> formation.commitment() == 0);
  }

  @Test
  void withASteadyLeadershipTheLengthOfPartsDoesNotMatter() {
    situation.set("blue.cohesion", 0.7);
    build(0.8);
    Formation formation = blue.formations().get(0);
    formation.adopt(0.2);
    fold(new Part(0, 0, 6));
    fold(new Part(1, 6, 12));
    assertThat(formation.commitment()).isCloseTo(0.8 - 0.6 * Math.exp(-0.35), EXACT);
  }

  @Test
  void aidIsWhatReachedTheNeedOfBesiegedPlacesThatItHolds() {
    World small = new SmallWorld().build();
    Party holder = small.cast().party(SmallWorld.BLUE);
    assertThat(CommitmentRule.aidShare(small, holder)).isZero();
    small.ground().places().get(SmallWorld.TOWN).reach(5_000);
    small.ground().places().get(SmallWorld.VALLEY).reach(5_000);
    assertThat(CommitmentRule.aidShare(small, holder)).isCloseTo(0.25, EXACT);
    assertThat(CommitmentRule.aidShare(small, small.cast().party(SmallWorld.AMBER))).isZero();
  }

  @Test
  void aidRaisesItBesideTheForgetting() {
    World small = new SmallWorld().build();
    SmallWorld.startTruce(small, 0, 0.3);
    small.ground().places().get(SmallWorld.TOWN).reach(5_000);
    Party holder = small.cast().party(SmallWorld.BLUE);
    Commitment terms = small.scenario().behaviour().commitment();
    new CommitmentRule().fold(small, new Part(0, 0, 12), List.of());
    double rise = terms.aid() * 0.25;
    double level = rise * holder.maximalCommitment() / (rise + terms.decayPerDay());
    double left = Math.exp(-(rise + terms.decayPerDay()) / 2);
    assertThat(holder.commitment()).isCloseTo(level + (0.3 - level) * left, EXACT);
  }
}
