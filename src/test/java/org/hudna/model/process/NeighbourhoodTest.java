package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hudna.model.agent.Formation;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Streams;
import org.hudna.model.world.World;
import org.junit.jupiter.api.Test;

class NeighbourhoodTest {
  private final TruceWorld truce = new TruceWorld();

  private static Neighbourhood of(World world) {
    return new Neighbourhood(world.ground().sectors().get(0), TruceWorld.ORANGES);
  }

  @Test
  void aCrowdOfEntangledFormationsLeadsStrikesAstray() {
    // 200 fighters with 0.5 beside 300 of the target: crowding 0.2
    assertThat(of(truce.build()).astray(0.8, 1)).isCloseTo(1 - 0.8 * 0.8, within(1e-9));
  }

  @Test
  void withoutMixingOnlyInaccuracyLeadsStrikesAstray() {
    assertThat(of(truce.build()).astray(0.8, 0)).isCloseTo(0.2, within(1e-9));
    assertThat(of(truce.build()).astray(1, 0)).isZero();
  }

  @Test
  void withoutEntanglementOnlyInaccuracyDoes() {
    World world = truce.build();
    world.cast().formations().get(1).entanglement(0);
    assertThat(of(world).astray(0.8, 1)).isCloseTo(0.2, within(1e-9));
    assertThat(of(world).astray(1, 1)).isZero();
    assertThat(of(world).hit(new Streams(1).at(Decision.JOINT_STRIKES, 1))).isNull();
  }

  @Test
  void whoIsHitIsEntangledAndInTheTruce() {
    truce.site("blues-4", TruceWorld.BLUES, 0, 200, 0);
    truce.site("browns-4", TruceWorld.BROWNS, 0, 200, 1);
    Neighbourhood near = of(truce.build());
    for (int i = 0; i < 100; i++) {
      assertThat(near.hit(new Streams(1).at(Decision.JOINT_STRIKES, i)).id()).isEqualTo("blues-1");
    }
  }

  @Test
  void whereNobodyIsOnlyInaccuracyLeadsAstray() {
    World world = truce.build();
    Neighbourhood nobody = new Neighbourhood(world.ground().sectors().get(1), TruceWorld.BROWNS);
    world.cast().formations().get(2).entanglement(0);
    Neighbourhood free = new Neighbourhood(world.ground().sectors().get(1), TruceWorld.BROWNS);
    assertThat(nobody.astray(0.8, 1)).isCloseTo(1 - 0.8 * 0.5, within(1e-9));
    assertThat(free.astray(0.8, 1)).isCloseTo(0.2, within(1e-9));
  }

  /** Four standard errors: fails by chance alone with probability 0.0001. */
  @Test
  void whoIsMoreEntangledIsHitMoreOften() {
    truce.site("blues-4", TruceWorld.BLUES, 0, 200, 0.25);
    Neighbourhood near = of(truce.build());
    int more = 0;
    for (int i = 0; i < 4000; i++) {
      Formation hit = near.hit(new Streams(1).at(Decision.JOINT_STRIKES, i));
      more += hit.id().equals("blues-1") ? 1 : 0;
    }
    double se = Math.sqrt(2.0 / 9 / 4000);
    assertThat(more / 4000.0).isCloseTo(2.0 / 3, within(4 * se));
  }
}
