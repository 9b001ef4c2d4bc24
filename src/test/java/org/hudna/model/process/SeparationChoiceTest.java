package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.hudna.model.world.World;
import org.junit.jupiter.api.Test;

class SeparationChoiceTest {
  private final TruceWorld truce = new TruceWorld();

  /** Gain 0.5 x leverage + 0.3 against cost 0.2 x attacks + solidarity x 0.5. */
  private boolean wants(double attacksPerDay) {
    World world = truce.build();
    return new SeparationChoice()
        .wantsToLeave(world, truce.separation, world.cast().formations().get(1), attacksPerDay);
  }

  @Test
  void fireKeepsAFormationWhereItIs() {
    assertThat(wants(0)).isTrue();
    assertThat(wants(2.2)).isTrue();
    assertThat(wants(2.3)).isFalse();
  }

  @Test
  void solidarityKeepsItToo() {
    truce.solidarity = 1;
    assertThat(wants(0.2)).isTrue();
    assertThat(wants(0.3)).isFalse();
  }

  @Test
  void leverageMovesIt() {
    truce.leverage = 0;
    assertThat(wants(1.1)).isFalse();
    truce.leverage = 1;
    assertThat(wants(1.1)).isTrue();
  }
}
