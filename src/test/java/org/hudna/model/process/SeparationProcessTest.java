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
  void entangledFormationsLeaveStepByStepAndAreExposedForDays() {
    World world = run(240, 6, 0);
    assertThat(changes()).hasSize(6).allMatch(change -> change.change() == -0.25);
    for (Formation formation : world.cast().formations()) {
      assertThat(formation.entanglement()).isZero();
    }
    EntanglementChanged last =
        changes().stream().filter(c -> c.formation().equals("blues-1")).toList().get(1);
    assertThat(world.cast().formations().get(1).exposedUntilHours()).isEqualTo(last.hours() + 72);
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

  @Test
  void theShareThatHasMovedDoesNotDependOnTheLengthOfTheParts() {
    truce.sites.clear();
    for (int i = 0; i < 4_000; i++) {
      truce.site("blues-" + i, TruceWorld.BLUES, i % 3, 100, 0.25);
    }
    double expected = 1 - Math.exp(-0.15 * 4);
    run(16, 6, 0);
    assertThat(changes().size() / 4_000.0).isCloseTo(expected, within(0.03));
    run(96, 1, 0);
    assertThat(changes().size() / 4_000.0).isCloseTo(expected, within(0.03));
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
    truce.separation = new Separation(0, 0, 0.2, 0.15, 3, 0.25, 0);
    World world = truce.build();
    world.emit(Attacks.astray(world, 5));
    world.endPart();
    new SeparationProcess(new Streams(1)).act(world, TruceWorld.part(1));
    assertThat(changes()).hasSize(1).allMatch(change -> change.change() == 0.125);
  }
}
