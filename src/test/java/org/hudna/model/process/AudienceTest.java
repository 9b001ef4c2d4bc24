package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hudna.model.agent.Observer;
import org.hudna.model.world.World;
import org.junit.jupiter.api.Test;

class AudienceTest {
  @Test
  void anAudienceIsWhoBelievesTheObserver() {
    TruceWorld truce = new TruceWorld();
    truce.observers.put("a", TruceWorld.observer(1, Map.of(), 0));
    truce.observers.put("b", TruceWorld.observer(1, Map.of(), 0));
    truce.believes.put("south", List.of("a"));
    truce.trusts.put(TruceWorld.BLUES, List.of("x", "a"));
    World world = truce.build();
    List<Observer> observers = world.cast().observers();
    assertThat(Audience.of(world, observers.get(0)).guarantors()).containsExactly(1);
    assertThat(Audience.of(world, observers.get(0)).parties()).containsExactly(1);
    assertThat(Audience.of(world, observers.get(1)).empty()).isTrue();
  }
}
