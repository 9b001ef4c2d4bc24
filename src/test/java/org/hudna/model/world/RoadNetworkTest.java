package org.hudna.model.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hudna.model.world.RoadNetwork.Ways;
import org.junit.jupiter.api.Test;

class RoadNetworkTest {
  private final RoadNetwork roads = new SmallWorld().build().ground().roads();

  @Test
  void findsTheQuickestWayAndNoneToAPlaceItself() {
    assertThat(roads.quickest(SmallWorld.BORDER, SmallWorld.TOWN)).containsExactly(3, 4, 2);
    assertThat(roads.quickest(SmallWorld.TOWN, SmallWorld.TOWN)).isEmpty();
  }

  @Test
  void everyPlaceHasItsNearestSource() {
    Ways ways = roads.from(List.of(SmallWorld.HUB, SmallWorld.BORDER));
    assertThat(ways.source())
        .containsExactly(
            SmallWorld.HUB,
            SmallWorld.HUB,
            SmallWorld.HUB,
            SmallWorld.HUB,
            SmallWorld.BORDER,
            SmallWorld.BORDER);
    assertThat(ways.roads().get(SmallWorld.TOWN))
        .isEqualTo(roads.quickest(SmallWorld.HUB, SmallWorld.TOWN));
    assertThat(ways.roads().get(SmallWorld.HUB)).isEmpty();
  }

  @Test
  void lookingFromSourcesLeavesTheRoadsAsTheyAre() {
    roads.from(List.of(SmallWorld.HUB, SmallWorld.BORDER));
    assertThat(roads.quickest(SmallWorld.HUB, SmallWorld.BORDER)).containsExactly(0, 1, 4, 3);
    assertThat(roads.from(List.of()).source()).containsOnly(-1);
  }
}
