package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hudna.model.TwoSides;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Party;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Units that refused, hardly with any fighters, among formations of commitment 0.6. */
class LateAdoptionTest {
  private static final int N = 4000;
  private final TwoSides situation =
      new TwoSides()
          .set("commitment.lateAdoption", 0.4)
          .set("blue.cohesion", 0.5)
          .set("politics.transitionGap", 0)
          .set("politics.optOut", false);
  private World world;
  private Party blue;

  private List<Formation> build(int units) {
    for (int i = 0; i < units; i++) {
      situation.formation("unit-" + i, TwoSides.BLUE, i % 4, 1e-9);
    }
    world = situation.world(5);
    blue = world.cast().party(TwoSides.BLUE);
    blue.adopt(0.6);
    blue.formations().forEach(formation -> formation.adopt(0.6));
    List<Formation> refusing =
        blue.formations().stream().filter(f -> f.id().startsWith("unit")).toList();
    refusing.forEach(formation -> formation.follow(world.cast().party(TwoSides.GREY)));
    refusing.forEach(formation -> formation.follow(blue));
    refusing.forEach(formation -> formation.planAdoption(true, 0, 0.7));
    return refusing;
  }

  private void act(double days, double hours) {
    LateAdoption rule = new LateAdoption(new Streams(7));
    for (int i = 0; i * hours < days * 24 - 1e-9; i++) {
      rule.act(world, new Part(i, i * hours, (i + 1) * hours));
    }
  }

  private static double share(List<Formation> units) {
    return units.stream().filter(Formation::adopted).count() / (double) units.size();
  }

  /** Binomial, four standard errors: fails by chance with probability 0.0001 for a fresh seed. */
  @ParameterizedTest
  @ValueSource(doubles = {1, 6, 12})
  void itsRateIsTheProductOfShareCohesionAndMeanCommitment(double hours) {
    List<Formation> units = build(N);
    act(5, hours);
    double expected = 1 - Math.exp(-0.4 * 0.5 * 0.6 * 5);
    double error = Math.sqrt(expected * (1 - expected) / N);
    assertThat(share(units)).isCloseTo(expected, within(4 * error));
  }

  @Test
  void itIsAJumpToTheLevelThatWasDrawn() {
    List<Formation> units = build(20);
    act(500, 24);
    assertThat(units).allMatch(unit -> unit.commitment() == 0.7);
  }

  @Test
  void withoutItsShareNobodyAdoptsLate() {
    situation.set("commitment.lateAdoption", 0);
    List<Formation> units = build(20);
    act(500, 24);
    assertThat(share(units)).isZero();
  }

  @Test
  void nobodyFollowsALeadershipThatHasLeftTheTruce() {
    List<Formation> units = build(20);
    blue.stance(Stance.WITHDRAWN);
    act(500, 24);
    assertThat(share(units)).isZero();
  }

  @Test
  void nobodyAdoptsWhereNobodyNearbyIsCommitted() {
    List<Formation> units = build(20);
    blue.formations().stream().filter(f -> f.sector() < 2).forEach(f -> f.commitment(0));
    act(500, 24);
    assertThat(units).allMatch(unit -> unit.adopted() == unit.sector() > 0);
  }

  @Test
  void whoWaitsForItsHourIsLeftAlone() {
    List<Formation> units = build(20);
    units.forEach(unit -> unit.planAdoption(false, 1e6, 0.7));
    act(500, 24);
    assertThat(share(units)).isZero();
  }
}
