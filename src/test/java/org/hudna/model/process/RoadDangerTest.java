package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.hudna.model.world.Part;
import org.hudna.model.world.SmallWorld;
import org.junit.jupiter.api.Test;

class RoadDangerTest {
  private final Convoys convoys = new Convoys(new SmallWorld(), 1);
  private final RoadDanger danger = convoys.danger;

  @Test
  void countsTheAttacksOfThePartPerDayAndSector() {
    convoys.attack(1, 2);
    convoys.attack(1, 3);
    convoys.attack(2, 1);
    danger.count(convoys.world, new Part(0, 0, 6));
    assertThat(danger.attacksPerDay(1)).isEqualTo(8);
    assertThat(danger.attacksPerDay(2)).isEqualTo(4);
    assertThat(danger.attacksPerDay(0)).isZero();
  }

  @Test
  void forgetsCountsButNotTheLastAttack() {
    convoys.attack(1, 2);
    danger.count(convoys.world, new Part(0, 0, 6));
    convoys.world.endPart();
    danger.count(convoys.world, new Part(1, 6, 12));
    assertThat(danger.attacksPerDay(1)).isZero();
    assertThat(danger.lastAttackHours(1)).isEqualTo(2);
    assertThat(danger.lastAttackHours(0)).isEqualTo(Double.NEGATIVE_INFINITY);
  }
}
