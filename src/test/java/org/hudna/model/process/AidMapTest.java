package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.hudna.model.agent.AidConvoy;
import org.hudna.model.world.PlaceState;
import org.hudna.model.world.SmallWorld;
import org.junit.jupiter.api.Test;

class AidMapTest {
  private final Convoys convoys = new Convoys(new SmallWorld(), 1);
  private final AidMap map = convoys.map;

  private PlaceState place(int index) {
    return convoys.world.ground().places().get(index);
  }

  @Test
  void convoysStartAtTheNearestHubOrCrossing() {
    assertThat(map.origin(SmallWorld.TOWN)).isEqualTo(SmallWorld.HUB);
    assertThat(map.origin(SmallWorld.VALLEY)).isEqualTo(SmallWorld.BORDER);
    assertThat(map.route(SmallWorld.TOWN)).containsExactly(0, 1, 2);
    assertThat(map.route(SmallWorld.HUB)).isEmpty();
  }

  @Test
  void besiegedPlacesAndThoseOfTheHubsAdversariesNeedConvoys() {
    assertThat(map.needsConvoys(place(SmallWorld.TOWN))).isTrue();
    assertThat(map.needsConvoys(place(SmallWorld.VALLEY))).isTrue();
    assertThat(map.needsConvoys(place(SmallWorld.PLAIN))).isFalse();
  }

  @Test
  void aChangeOfControlChangesWhoIsHardToReachOnceItIsSeen() {
    place(SmallWorld.VALLEY).controller(SmallWorld.AMBER);
    assertThat(map.needsConvoys(place(SmallWorld.VALLEY))).isTrue();
    map.fronts().lookAtControl();
    assertThat(map.needsConvoys(place(SmallWorld.VALLEY))).isFalse();
  }

  @Test
  void theLastFrontOnTheWayTakesLeaveUnlessACorridorGovernsIt() {
    assertThat(map.leaveRoad(SmallWorld.TOWN, false)).isEqualTo(2);
    assertThat(map.leaveRoad(SmallWorld.TOWN, true)).isEqualTo(-1);
    assertThat(map.leaveRoad(SmallWorld.VALLEY, false)).isEqualTo(-1);
    place(SmallWorld.PLAIN).controller(SmallWorld.BLUE);
    map.fronts().lookAtControl();
    assertThat(map.leaveRoad(SmallWorld.TOWN, true)).isEqualTo(1);
  }

  @Test
  void knowsWhereAConvoyIs() {
    AidConvoy convoy = convoys.convoy(SmallWorld.TOWN, 0);
    convoy.nextLeg();
    assertThat(map.position(convoy)).isEqualTo(SmallWorld.PLAIN);
    assertThat(map.heading(convoy)).isEqualTo(SmallWorld.GATE);
    assertThat(map.where(SmallWorld.TOWN).sector()).isEqualTo("s2");
    assertThat(map.sector(SmallWorld.VALLEY)).isEqualTo(2);
  }
}
