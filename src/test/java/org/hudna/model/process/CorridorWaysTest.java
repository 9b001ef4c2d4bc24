package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hudna.model.agent.AidConvoy;
import org.hudna.model.world.SmallWorld;
import org.junit.jupiter.api.Test;

class CorridorWaysTest {
  private static Convoys convoys(String road) {
    return new Convoys(new SmallWorld().corridor("roads", List.of(road)), 1);
  }

  private static void open(Convoys convoys, boolean open) {
    convoys.world.ground().corridors().get(0).open(open);
  }

  @Test
  void anOpenCorridorLeadsFromTheNearestOriginThatNeedsNoOtherFront() {
    Convoys convoys = convoys("gate-valley");
    CorridorWays ways = new CorridorWays(convoys.world, convoys.map);
    convoys.world.ground().places().get(SmallWorld.GATE).controller(SmallWorld.BLUE);
    convoys.map.fronts().lookAtControl();
    AidConvoy convoy = convoys.convoy(SmallWorld.TOWN, 0);
    assertThat(ways.serve(SmallWorld.TOWN)).isTrue();
    assertThat(ways.take(convoy)).isFalse();
    assertThat(convoy.origin()).isEqualTo(SmallWorld.HUB);
    open(convoys, true);
    assertThat(ways.take(convoy)).isTrue();
    assertThat(convoy.origin()).isEqualTo(SmallWorld.BORDER);
    assertThat(convoy.route()).containsExactly(3, 4, 2);
  }

  @Test
  void itClosesAgain() {
    Convoys convoys = convoys("gate-town");
    CorridorWays ways = new CorridorWays(convoys.world, convoys.map);
    AidConvoy convoy = convoys.convoy(SmallWorld.TOWN, 0);
    open(convoys, true);
    assertThat(ways.take(convoy)).isTrue();
    open(convoys, false);
    assertThat(ways.take(convoy)).isFalse();
  }

  @Test
  void aCorridorElsewhereServesNobodyBeyondAnotherFront() {
    Convoys convoys = convoys("gate-valley");
    CorridorWays ways = new CorridorWays(convoys.world, convoys.map);
    open(convoys, true);
    assertThat(ways.serve(SmallWorld.TOWN)).isFalse();
    assertThat(ways.take(convoys.convoy(SmallWorld.TOWN, 0))).isFalse();
  }
}
