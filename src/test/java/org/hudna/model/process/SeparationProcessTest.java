package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hudna.model.agent.Formation;
import org.hudna.model.event.ActorEvent.EntanglementChanged;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Separation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeparationProcessTest {
  private final TruceWorld truce = new TruceWorld();

  private World run(int parts, double partHours, int attacksEachPart) {
    truce.events.clear();
    World world = truce.build();
    SeparationProcess process = new SeparationProcess(new Streams(8));
    for (int i = 0; i < parts; i++) {
      Part part = new Part(i, i * partHours, (i + 1) * partHours);
      process.act(world, part);
      for (int k = 0; k < attacksEachPart; k++) {
        double hours = part.fromHours();
        world.emit(Attacks.attack(world, k, hours, 0, TruceWorld.GREENS, TruceWorld.BLUES, 0));
      }
      world.endPart();
    }
    return world;
  }

  private List<EntanglementChanged> changes() {
    return truce.emitted(EntanglementChanged.class);
  }

  @Test
  void entangledFormationsLeaveStepByStepAndEachStepTakesItsDays() {
    World world = run(240, 6, 0);
    assertThat(changes()).hasSize(6).allMatch(change -> change.change() == -0.25);
    for (Formation formation : world.cast().formations()) {
      assertThat(formation.entanglement()).isZero();
      assertThat(formation.moving()).isFalse();
    }
    List<EntanglementChanged> steps =
        changes().stream().filter(c -> c.formation().equals("blues-1")).toList();
    double end = world.cast().formations().get(1).movesUntilHours();
    assertThat(steps.get(1).hours()).isEqualTo(end);
    assertThat(steps.get(0).hours()).isGreaterThan(72).isLessThan(end - 72);
    assertThat(world.cast().formations().get(1).exposure(end - 72, end)).isEqualTo(2);
    assertThat(world.cast().formations().get(1).exposure(end, end + 6)).isEqualTo(1);
  }

  @Test
  void aMoveThatTakesNoTimeExposesNobody() {
    truce.separation = new Separation(0.5, 0.3, 0.2, 0.15, 0, 2, 2, 0.25, 0);
    World world = run(240, 6, 0);
    assertThat(changes()).hasSize(6);
    double end = world.cast().formations().get(1).movesUntilHours();
    assertThat(world.cast().formations().get(1).exposure(end - 6, end + 6)).isEqualTo(1);
  }

  @Test
  void aCollapseEndsEveryMove() {
    World world = run(24, 6, 0);
    assertThat(world.cast().formations()).anyMatch(Formation::moving);
    world.agreement().collapse("test", 144);
    new SeparationProcess(new Streams(8)).act(world, new Part(24, 144, 150));
    assertThat(world.cast().formations()).allMatch(f -> !f.moving() && f.exposure(144, 150) == 1);
  }

  @Test
  void nobodyLeavesUnderHeavyFire() {
    run(240, 6, 0);
    assertThat(changes()).anyMatch(change -> change.formation().equals("blues-1"));
    run(240, 6, 10);
    assertThat(changes())
        .filteredOn(change -> change.hours() > 12)
        .isNotEmpty()
        .noneMatch(change -> change.formation().equals("blues-1"));
  }

  /** Binomial, four standard errors: fails by chance with probability 0.0001 for a fresh seed. */
  @ParameterizedTest
  @ValueSource(doubles = {1, 6, 12})
  void theShareThatHasMovedDoesNotDependOnTheLengthOfTheParts(double hours) {
    int n = 4_000;
    truce.sites.clear();
    for (int i = 0; i < n; i++) {
      truce.site("blues-" + i, TruceWorld.BLUES, i % 3, 100, 0.25);
    }
    World world = run((int) (96 / hours), hours, 0);
    double arrived = 1 - Math.exp(-0.15 * (4 - 3));
    double error = Math.sqrt(arrived * (1 - arrived) / n);
    assertThat(changes().size() / (double) n).isCloseTo(arrived, within(4 * error));
    double setOut = 1 - Math.exp(-0.15 * 4);
    double moving = world.cast().formations().stream().filter(Formation::moving).count();
    error = Math.sqrt(setOut * (1 - setOut) / n);
    assertThat((changes().size() + moving) / n).isCloseTo(setOut, within(4 * error));
  }

  @Test
  void nothingHappensWithoutTheSectionOrTheTruce() {
    truce.phase = Phase.ANNOUNCED;
    run(240, 6, 0);
    assertThat(changes()).isEmpty();
    truce.phase = Phase.IMPLEMENTATION;
    truce.separation = null;
    run(240, 6, 0);
    assertThat(changes()).isEmpty();
  }

  @Test
  void aMisdirectedStrikeOfThePartBeforeDrivesTheFormationBack() {
    truce.separation = new Separation(0, 0, 0.2, 0.15, 3, 2, 2, 0.25, 0);
    World world = truce.build();
    world.emit(Attacks.astray(world, 5));
    world.endPart();
    new SeparationProcess(new Streams(1)).act(world, TruceWorld.part(1));
    assertThat(changes()).hasSize(1).allMatch(change -> change.change() == 0.125);
  }
}
