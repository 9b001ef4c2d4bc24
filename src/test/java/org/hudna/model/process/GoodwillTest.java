package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hudna.model.world.SmallWorld;
import org.hudna.model.world.World;
import org.hudna.scenario.Stance;
import org.junit.jupiter.api.Test;

class GoodwillTest {
  private static double factor(World world) {
    return Goodwill.factor(world, SmallWorld.AMBER, SmallWorld.BLUE);
  }

  @Test
  void nothingChangesWithoutATruceInForceOrWithoutTheSection() {
    World before = new SmallWorld().build();
    before.cast().parties().forEach(party -> party.adopt(0.8));
    World without = new SmallWorld().withoutHumanitarianSection().build();
    SmallWorld.startTruce(without, 0, 0.8);
    assertThat(factor(before)).isEqualTo(1);
    assertThat(factor(without)).isEqualTo(1);
    assertThat(factor(new SmallWorld().withoutAgreement().build())).isEqualTo(1);
  }

  @Test
  void commitmentOfThoseWhoDecideRaisesItUpToThePermitFactor() {
    World world = new SmallWorld().humanitarian("permitFactor", 4.0).build();
    SmallWorld.startTruce(world, 0, 1);
    assertThat(factor(world)).isCloseTo(4, within(1e-12));
    world.cast().party(SmallWorld.BLUE).moveCommitment(-1);
    assertThat(factor(world)).isCloseTo(2, within(1e-12));
    assertThat(Goodwill.factor(world, SmallWorld.BLUE, null)).isEqualTo(1);
    assertThat(Goodwill.factor(world, null, null)).isEqualTo(1);
  }

  @Test
  void aPartyThatSuspendedCountsHalfAndOneThatLeftNotAtAll() {
    World world = new SmallWorld().humanitarian("permitFactor", 4.0).build();
    SmallWorld.startTruce(world, 0, 1);
    world.cast().party(SmallWorld.AMBER).stance(Stance.SUSPENDED);
    world.cast().party(SmallWorld.BLUE).stance(Stance.WITHDRAWN);
    assertThat(factor(world)).isCloseTo(Math.pow(4, 0.25), within(1e-12));
  }
}
