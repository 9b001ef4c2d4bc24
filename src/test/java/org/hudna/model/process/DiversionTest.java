package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.hudna.model.random.Streams;
import org.hudna.model.world.Front;
import org.hudna.model.world.World;
import org.hudna.scenario.Phase;
import org.junit.jupiter.api.Test;

/** Green wings are barred over sector 0; sector 1 is in its governorate, sector 2 is not. */
class DiversionTest {
  private final TruceWorld truce = new TruceWorld();
  private final Diversion diversion = new Diversion(new Streams(4));

  private Front divert(String front, long attack) {
    truce.phase = Phase.IMPLEMENTATION;
    World world = truce.build();
    Front from =
        world.ground().fronts().stream()
            .filter(f -> f.id().equals(front))
            .findFirst()
            .orElseThrow();
    return diversion.from(world, world.cast().airArms().get(0), from, true, attack);
  }

  @Test
  void aSortieStaysInItsGovernorateIfItMayFlyThere() {
    for (long attack = 0; attack < 50; attack++) {
      assertThat(divert("s0-blues", attack).id()).isEqualTo("s1-blues");
    }
  }

  @Test
  void elseItGoesFurther() {
    truce.sites.removeIf(site -> site.id().equals("blues-2"));
    assertThat(divert("s0-blues", 1).id()).isEqualTo("s2-blues");
  }

  @Test
  void thereMayBeNoOtherFrontOfThatKind() {
    assertThat(divert("s0-oranges", 1)).isNull();
  }
}
