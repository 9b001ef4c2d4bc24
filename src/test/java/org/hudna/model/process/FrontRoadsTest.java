package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.hudna.model.world.SmallWorld;
import org.hudna.model.world.World;
import org.junit.jupiter.api.Test;

class FrontRoadsTest {
  private static final int GATE_TOWN = 2;
  private static final int GATE_VALLEY = 4;
  private final World world = new SmallWorld().build();
  private final FrontRoads roads = new FrontRoads(world);

  @Test
  void roadsBetweenAdversariesCrossAFront() {
    assertThat(roads.cross(GATE_TOWN)).isTrue();
    assertThat(roads.cross(GATE_VALLEY)).isTrue();
    assertThat(roads.cross(0)).isFalse();
    assertThat(roads.holder(GATE_TOWN, true)).isEqualTo(SmallWorld.AMBER);
    assertThat(roads.holder(GATE_TOWN, false)).isEqualTo(SmallWorld.BLUE);
    assertThat(roads.across(GATE_TOWN, SmallWorld.TOWN)).isEqualTo(SmallWorld.GATE);
  }

  @Test
  void aFrontMovesWhenControlIsSeenToChange() {
    int before = roads.changes();
    world.ground().places().get(SmallWorld.TOWN).controller(SmallWorld.AMBER);
    assertThat(roads.cross(GATE_TOWN)).isTrue();
    roads.lookAtControl();
    assertThat(roads.cross(GATE_TOWN)).isFalse();
    assertThat(roads.changes()).isEqualTo(before + 1);
    roads.lookAtControl();
    assertThat(roads.changes()).isEqualTo(before + 1);
  }

  @Test
  void aPlaceThatNobodyHoldsHasNoFront() {
    world.ground().places().get(SmallWorld.TOWN).controller(null);
    roads.lookAtControl();
    assertThat(roads.cross(GATE_TOWN)).isFalse();
  }

  @Test
  void knowsTheCorridorOfARoad() {
    assertThat(roads.corridor(GATE_TOWN).id()).isEqualTo(SmallWorld.CORRIDOR);
    assertThat(roads.corridor(GATE_VALLEY)).isNull();
  }
}
