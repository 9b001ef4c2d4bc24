package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hudna.model.agent.AidConvoy;
import org.hudna.model.event.AidEvent.ConvoyAdvanced;
import org.hudna.model.event.AidEvent.State;
import org.hudna.model.world.SmallWorld;
import org.junit.jupiter.api.Test;

class AidBacklogTest {
  private static Convoys backlog(SmallWorld small, long seed) {
    Convoys convoys = new Convoys(small.aid("plannedShare", 1.0).aid("convoyPeople", 200.0), seed);
    new AidBacklog(
            convoys.streams,
            convoys.map,
            convoys.log,
            new PermitOffice(convoys.streams, convoys.log))
        .takeUp(convoys.world, new AidPlan(convoys.streams, convoys.map));
    return convoys;
  }

  @Test
  void openRequestsOfTheMonthBeforeAreAnsweredLater() {
    Convoys convoys = backlog(new SmallWorld().aid("permitShare", 0.0).aid("permitHours", 72.0), 1);
    assertThat(convoys.world.convoys())
        .isNotEmpty()
        .allMatch(c -> c.state() == State.PLANNED && c.plannedHours() < 0 && c.readyHours() >= 0);
    // 300 requests in 720 hours, open for 72 hours in the mean: a Poisson count of 30
    assertThat(convoys.world.convoys().size()).isCloseTo(30, within(22));
    assertThat(convoys.told()).extracting(ConvoyAdvanced::hours).containsOnly(0.0);
  }

  @Test
  void permittedConvoysThatNeedLeaveStillWaitAndTheOthersHaveArrived() {
    Convoys convoys = backlog(new SmallWorld().aid("permitShare", 1.0).aid("permitHours", 1.0), 2);
    assertThat(convoys.world.convoys())
        .filteredOn(c -> c.state() == State.WAITING)
        .isNotEmpty()
        .allMatch(c -> c.destination() == SmallWorld.TOWN)
        .allMatch(c -> c.reason().equals("no-corridor") && c.readyHours() > 0);
    assertThat(convoys.world.convoys())
        .extracting(AidConvoy::readyHours)
        .allMatch(hours -> hours <= 480);
  }

  @Test
  void whereLeaveComesAtOnceNobodyWaits() {
    SmallWorld small =
        new SmallWorld().aid("permitShare", 1.0).aid("permitHours", 1.0).aid("crossingPerDay", 1e9);
    assertThat(backlog(small, 1).world.convoys()).noneMatch(c -> c.state() == State.WAITING);
  }
}
