package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hudna.model.world.PlaceState;
import org.hudna.model.world.SmallWorld;
import org.junit.jupiter.api.Test;

class SuppliesTest {
  private final Convoys convoys = new Convoys(new SmallWorld().aid("localShare", 0.75), 1);
  private final Supplies supplies = new Supplies(convoys.world);

  private PlaceState place(int index) {
    return convoys.world.ground().places().get(index);
  }

  private void pass(double days) {
    supplies.lookAtAccess(convoys.world, convoys.map);
    supplies.consume(convoys.world, days);
  }

  @Test
  void theBesiegedUseMostAndPlacesWithinReachLiveOnTheirMarkets() {
    pass(4);
    assertThat(place(SmallWorld.TOWN).supplyDays()).isCloseTo(6, within(1e-12));
    assertThat(place(SmallWorld.VALLEY).supplyDays()).isCloseTo(9, within(1e-12));
    assertThat(place(SmallWorld.PLAIN).supplyDays()).isEqualTo(10);
  }

  @Test
  void aDeliveryAddsAMonthForThoseReached() {
    Supplies.receive(place(SmallWorld.VALLEY), 20_000);
    assertThat(place(SmallWorld.VALLEY).supplyDays()).isCloseTo(25, within(1e-12));
    assertThat(place(SmallWorld.VALLEY).reachedPeople()).isEqualTo(20_000);
    Supplies.receive(place(SmallWorld.TOWN), 90_000);
    assertThat(place(SmallWorld.TOWN).supplyDays()).isCloseTo(40, within(1e-12));
    Supplies.receive(place(SmallWorld.GATE), 90_000);
    assertThat(place(SmallWorld.GATE).reachedPeople()).isZero();
  }

  @Test
  void countsThePeopleWithoutSuppliesByGovernorate() {
    pass(9);
    assertThat(Supplies.withoutSupplies(convoys.world)).containsExactly(0, 0);
    pass(1);
    assertThat(Supplies.withoutSupplies(convoys.world)).containsExactly(20_000, 0);
    pass(40);
    assertThat(Supplies.withoutSupplies(convoys.world)).containsExactly(20_000, 40_000);
    Supplies.receive(place(SmallWorld.VALLEY), 1);
    assertThat(Supplies.withoutSupplies(convoys.world)).containsExactly(20_000, 0);
  }
}
