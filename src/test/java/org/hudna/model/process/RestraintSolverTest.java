package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.hudna.model.TwoSides;
import org.hudna.model.agent.Formation;
import org.hudna.model.random.Streams;
import org.hudna.model.world.World;
import org.hudna.scenario.Mix;
import org.junit.jupiter.api.Test;

class RestraintSolverTest {
  private static final long SEED = 21;
  private static final double HALF_LIFE = 14;
  private static final double MEAN_DECAY =
      (1 - Math.pow(2, -7 / HALF_LIFE)) * HALF_LIFE / (7 * Math.log(2));

  private static TwoSides situation(double ratio, double uncovered, double branching) {
    return new TwoSides()
        .steady()
        .eventsPerDay(60)
        .days(200)
        .set("restraint.firstWeekRatio", ratio)
        .set("restraint.uncoveredShare", uncovered)
        .set("restraint.kinds", kinds())
        .set("commitment.halfLifeDays", HALF_LIFE)
        .set("violence.branchingRatio", branching)
        .set("violence.excitationHalfLifeDays", 0.5)
        .set("violence.spoilerFactor", 0)
        .set("adoption.refusingShare", 0);
  }

  private static Map<String, Mix> kinds() {
    return Map.of("small-arms", new Mix(0.5, false, 0.5), "shelling", new Mix(0.5, true, 1.5));
  }

  private static RestraintLaw solve(World world) {
    return RestraintSolver.solve(world, new Streams(SEED));
  }

  /** Recorded events with all formations at their mean level of the first week, against before. */
  private static double simulatedRatio(TwoSides situation) {
    double k = solve(situation.world(SEED)).light();
    Fighting fighting = new Fighting(situation, k, SEED).truce(0);
    for (Formation formation : fighting.world.cast().formations()) {
      if (formation.party().stance().inTruce() && !formation.refuses()) {
        formation.commitment(formation.adoptionLevel() * MEAN_DECAY);
      }
    }
    return fighting.run().recorded() / (60.0 * 200);
  }

  /**
   * A tolerance of 0.03 is over 3.3 standard errors of every case: each fails by chance alone with
   * probability 0.001.
   */
  @Test
  void theSolvedRestraintGivesTheAskedRatioOnItsOwnWorld() {
    assertThat(simulatedRatio(situation(0.5, 0, 0))).isCloseTo(0.5, within(0.03));
    assertThat(simulatedRatio(situation(0.6, 0.25, 0))).isCloseTo(0.6, within(0.03));
    assertThat(simulatedRatio(situation(0.4, 0.1, 0.3))).isCloseTo(0.4, within(0.03));
  }

  /** Fails by chance alone with probability 0.001. */
  @Test
  void thoseWhoRefuseAreMadeUpForByTheOthers() {
    TwoSides some = situation(0.6, 0.1, 0.2).set("adoption.refusingShare", 0.2);
    assertThat(simulatedRatio(some)).isCloseTo(0.6, within(0.03));
    double all = solve(situation(0.6, 0.1, 0.2).world(SEED)).light();
    assertThat(solve(some.world(SEED)).light()).isGreaterThan(all);
  }

  @Test
  void aRatioBelowTheUncoveredShareAsksForTheLargestRestraint() {
    TwoSides situation = situation(0.2, 0.4, 0);
    assertThat(solve(situation.world(SEED)).light()).isEqualTo(RestraintSolver.LARGEST_K);
    assertThat(simulatedRatio(situation)).isCloseTo(0.4, within(0.03));
  }

  @Test
  void aSmallerRatioAsksForMoreRestraint() {
    double some = solve(situation(0.7, 0.2, 0).world(SEED)).light();
    double more = solve(situation(0.4, 0.2, 0).world(SEED)).light();
    assertThat(more).isGreaterThan(some);
  }

  @Test
  void retaliationHelpsTheFallSoLessRestraintIsNeeded() {
    double alone = solve(situation(0.4, 0.2, 0).world(SEED)).light();
    double heated = solve(situation(0.4, 0.2, 0.5).world(SEED)).light();
    assertThat(heated).isLessThan(alone);
  }

  @Test
  void noFallAsksForNoRestraint() {
    assertThat(solve(situation(1, 0, 0).world(SEED)).light()).isCloseTo(0, within(1e-5));
  }

  @Test
  void withoutATruceThereIsNothingToSolve() {
    TwoSides situation = situation(0.5, 0, 0).withoutAgreement();
    assertThat(solve(situation.world(SEED)).light()).isZero();
  }

  @Test
  void aSecondTryKeepsTheRestraintOfAFirstOne() {
    double first = solve(situation(0.5, 0.2, 0).world(SEED)).light();
    TwoSides second = situation(0.5, 0.2, 0).set("cessation.secondTryUncovered", 1.5);
    second.set("cessation.secondTryAdoption", 0.7);
    assertThat(solve(second.world(SEED)).light()).isCloseTo(first, within(1e-4));
  }
}
