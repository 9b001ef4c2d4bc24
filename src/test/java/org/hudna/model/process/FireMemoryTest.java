package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hudna.model.event.TargetClass;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FireMemoryTest {
  private final World world = new TruceWorld().build();
  private final FireMemory memory = new FireMemory();
  private double halfLife = 2;

  private double after(int days, int attacksEachDay, double partHours) {
    int perDay = (int) (24 / partHours);
    for (int i = 0; i <= days * perDay; i++) {
      Part part = new Part(i, i * partHours, (i + 1) * partHours);
      memory.remember(world, part, halfLife);
      for (int k = 0; i % perDay == 0 && k < attacksEachDay; k++) {
        double hours = part.fromHours() + k * partHours / attacksEachDay;
        world.emit(Attacks.attack(world, k, hours, 0, TruceWorld.GREENS, TruceWorld.BLUES, 0));
      }
      world.endPart();
    }
    return memory.attacksPerDay(TruceWorld.BLUES, 0);
  }

  @Test
  void aSteadyRateIsRememberedAsItIs() {
    assertThat(after(40, 24, 24)).isCloseTo(24, within(0.5));
  }

  @Test
  void onlyThePartyAndTheSectorUnderFireRememberIt() {
    after(3, 2, 6);
    assertThat(memory.attacksPerDay(TruceWorld.GREENS, 0)).isZero();
    assertThat(memory.attacksPerDay(TruceWorld.BLUES, 1)).isZero();
  }

  @Test
  void anAttackThatFallsOnNoFightersIsNotRemembered() {
    memory.remember(world, new Part(0, 0, 6), halfLife);
    var attack = Attacks.attack(world, 1, 1, 0, TruceWorld.GREENS, TruceWorld.BLUES, 3);
    world.emit(
        new ViolationCommitted(
            attack.hours(),
            attack.id(),
            attack.dyad(),
            attack.where(),
            attack.party(),
            attack.formation(),
            attack.targetParty(),
            null,
            TargetClass.AID,
            attack.kind(),
            attack.covered(),
            null,
            attack.harm()));
    world.endPart();
    memory.remember(world, new Part(1, 6, 12), halfLife);
    assertThat(memory.attacksPerDay(TruceWorld.BLUES, 0)).isZero();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 2, 7})
  void memoryHalvesInItsHalfLife(double days) {
    halfLife = days;
    double before = after(3, 2, 6);
    world.endPart();
    double later = 3 * 24 + 24 * days;
    memory.remember(world, new Part(99, later, later + 6), halfLife);
    assertThat(memory.attacksPerDay(TruceWorld.BLUES, 0)).isCloseTo(before / 2, within(1e-9));
  }
}
