package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hudna.model.agent.AidConvoy;
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

  private static double medicineTaken(SmallWorld small, boolean sealed) {
    Convoys convoys = new Convoys(small, 1);
    CheckpointWait checkpoints = new CheckpointWait(convoys.streams);
    int taken = 0;
    for (int i = 0; i < DRAWS; i++) {
      AidConvoy convoy = convoys.convoy(SmallWorld.TOWN, i);
      taken += checkpoints.takesMedicine(convoys.world, convoy, ROAD, sealed) ? 1 : 0;
    }
    return taken / (double) DRAWS;
  }

  @Test
  void eachCheckpointTakesMedicineByItsChanceAndSparesSealedConvoys() {
    SmallWorld small = new SmallWorld().aid("medicalShare", 0.1).aid("medicalRemoval", 0.2);
    small.humanitarian("uninspectedShare", 0.5);
    double open = 1 - 0.8 * 0.8 * 0.8;
    double sealed = 1 - 0.9 * 0.9 * 0.9;
    // four standard errors: each fails by chance once in 16,000
    assertThat(medicineTaken(small, false))
        .isCloseTo(open, within(4 * Math.sqrt(open * (1 - open) / DRAWS)));
    assertThat(medicineTaken(small, true))
        .isCloseTo(sealed, within(4 * Math.sqrt(sealed * (1 - sealed) / DRAWS)));
  }

  @Test
  void withoutMedicineOrAChanceNothingIsTakenAndNothingTwice() {
    assertThat(medicineTaken(new SmallWorld().aid("medicalRemoval", 0.0), false)).isZero();
    assertThat(medicineTaken(new SmallWorld().aid("medicalShare", 0.0), false)).isZero();
    Convoys convoys = new Convoys(new SmallWorld().aid("medicalRemoval", 1.0), 1);
    AidConvoy convoy = convoys.convoy(SmallWorld.TOWN, 0);
    CheckpointWait checkpoints = new CheckpointWait(convoys.streams);
    assertThat(checkpoints.takesMedicine(convoys.world, convoy, ROAD, false)).isTrue();
    convoy.takeMedicine();
    assertThat(checkpoints.takesMedicine(convoys.world, convoy, ROAD, false)).isFalse();
  }
}
