package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Streams;
import org.hudna.model.world.World;
import org.hudna.scenario.Stance;
import org.junit.jupiter.api.Test;

class AccusationsTest {
  private final World world = new TruceWorld().build();
  private final Streams streams = new Streams(2);

  private Accusations.Accusation choose(long key, Map<String, Double> attention) {
    return new Accusations(world)
        .choose(
            world, TruceWorld.observer(1, attention, 0), streams.at(Decision.FALSE_REPORTS, key));
  }

  @Test
  void accusationsAreAmongSignatoriesWhoFaceEachOther() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      Accusations.Accusation chosen = choose(i, Map.of());
      assertThat(world.bothAccepted(chosen.accused(), chosen.victim())).isTrue();
      seen.add(chosen.accused().id() + chosen.sector());
    }
    assertThat(seen).containsExactlyInAnyOrder("greens0", "greens2", "blues0", "blues2");
  }

  @Test
  void anObserverAccusesOnlyWhomItLooksAt() {
    for (int i = 0; i < 100; i++) {
      assertThat(choose(i, Map.of(TruceWorld.GREENS, 0.0)).accused().id())
          .isEqualTo(TruceWorld.BLUES);
    }
    Map<String, Double> blind = Map.of(TruceWorld.GREENS, 0.0, TruceWorld.BLUES, 0.0);
    assertThat(choose(1, blind)).isNull();
  }

  @Test
  void whoLeftTheTruceIsNoLongerAccusedOfBreakingIt() {
    world.cast().party(TruceWorld.BLUES).stance(Stance.WITHDRAWN);
    assertThat(choose(1, Map.of())).isNull();
  }
}
