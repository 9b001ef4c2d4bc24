package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hudna.model.world.SmallWorld;
import org.hudna.scenario.Theatre.Road;
import org.junit.jupiter.api.Test;

class CheckpointWaitTest {
  private static final int DRAWS = 4000;
  private static final Road ROAD = new Road("r", "", "a", "b", 10, 1, 3, false);

  private static double meanHours(SmallWorld small, boolean sealed) {
    Convoys convoys = new Convoys(small.aid("checkpointHours", 4.0), 1);
    CheckpointWait checkpoints = new CheckpointWait(convoys.streams);
    double sum = 0;
    for (int i = 0; i < DRAWS; i++) {
      sum += checkpoints.hours(convoys.world, convoys.convoy(SmallWorld.TOWN, i), ROAD, sealed);
    }
    return sum / DRAWS;
  }

  @Test
  void everyCheckpointTakesItsMeanTime() {
    // three exponential waits of 4 hours have a standard deviation of 4 sqrt(3); four errors
    assertThat(meanHours(new SmallWorld(), false))
        .isCloseTo(12, within(4 * 4 * Math.sqrt(3.0 / DRAWS)));
  }

  @Test
  void sealedConvoysSaveTheirShareUnderTheSectionAlone() {
    SmallWorld small = new SmallWorld().humanitarian("uninspectedShare", 0.75);
    double open = meanHours(small, false);
    assertThat(meanHours(small, true)).isCloseTo(open / 4, within(1e-9));
    assertThat(meanHours(small.withoutHumanitarianSection(), true)).isCloseTo(open, within(1e-9));
  }

  @Test
  void eachCheckpointTurnsBackItsShare() {
    Convoys convoys = new Convoys(new SmallWorld().aid("turnedBackShare", 0.1), 1);
    CheckpointWait checkpoints = new CheckpointWait(convoys.streams);
    int back = 0;
    for (int i = 0; i < DRAWS; i++) {
      boolean turned =
          checkpoints.turnsBack(convoys.world, convoys.convoy(SmallWorld.TOWN, i), ROAD);
      back += turned ? 1 : 0;
    }
    double expected = 1 - 0.9 * 0.9 * 0.9;
    assertThat(back / (double) DRAWS)
        .isCloseTo(expected, within(4 * Math.sqrt(expected * (1 - expected) / DRAWS)));
  }
}
