package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.hudna.model.agent.AidConvoy;
import org.hudna.model.event.AidEvent.ConvoyAdvanced;
import org.hudna.model.event.AidEvent.State;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.SmallWorld;
import org.hudna.model.world.World;
import org.junit.jupiter.api.Test;

/**
 * What arrives and how long it waits, against a calculation by hand. Every comparison allows four
 * standard errors of the mean: a right model fails each once in 16,000 choices of seeds.
 */
class AidThroughputTest {
  private static final double MONTH = 720;

  private static void agree(List<Double> values, double expected) {
    double mean = values.stream().mapToDouble(v -> v).average().orElseThrow();
    double square = values.stream().mapToDouble(v -> v * v).average().orElseThrow();
    double error = Math.sqrt((square - mean * mean) / values.size());
    assertThat(mean).isCloseTo(expected, within(4 * error));
  }

  /** One destination, by a road of one hour with one checkpoint and no front. */
  private static SmallWorld valley() {
    return new SmallWorld()
        .aid("plannedShare", 1.0)
        .aid("convoyPeople", 2_000.0)
        .aid("permitShare", 0.4)
        .aid("permitHours", 24.0)
        .aid("insecureShare", 0.0)
        .aid("checkpointHours", 6.0)
        .aid("turnedBackShare", 0.1)
        .aid("medicalRemoval", 0.0)
        .aid("attackPerDay", 0.0);
  }

  private static List<ConvoyAdvanced> month(SmallWorld small, long seed) {
    small.events().clear();
    World world = small.build();
    world.ground().places().get(SmallWorld.TOWN).besieger(null);
    world.ground().places().get(SmallWorld.TOWN).controller(SmallWorld.AMBER);
    AidProcess aid = new AidProcess(new Streams(seed));
    for (int day = 0; day < MONTH / 24; day++) {
      aid.act(world, new Part(day, day * 24.0, day * 24.0 + 24));
      world.endPart();
    }
    return small.events(ConvoyAdvanced.class);
  }

  @Test
  void aMonthBringsWhatPermitsRoadAndCheckpointLetThrough() {
    SmallWorld small = valley();
    List<Double> delivered = new ArrayList<>();
    for (int seed = 0; seed < 300; seed++) {
      List<ConvoyAdvanced> told = month(small, seed);
      delivered.add((double) told.stream().filter(e -> e.to() == State.DELIVERED).count());
    }
    // 40,000 people in loads of 2,000: 20 requests a month, answered at that rate from the first
    // hour on, since the requests of the month before are open; 0.4 permitted; one hour of road and
    // an exponential wait of 6 hours, of which the last ones end after the month; 0.9 not sent back
    double onTime = MONTH - 1 - 6 * (1 - Math.exp(-(MONTH - 1) / 6));
    agree(delivered, 20 * 0.4 * 0.9 * onTime / MONTH);
  }

  private static SmallWorld town() {
    return Convoys.smooth()
        .aid("checkpointHours", 5.0)
        .aid("turnedBackShare", 0.1)
        .aid("crossingPerDay", 0.2)
        .aid("giveUpDays", 10.0);
  }

  @Test
  void hoursWaitedBeforeAFrontAndAtCheckpointsAreTheirMeans() {
    SmallWorld small = town();
    Convoys convoys = new Convoys(small, 5);
    List<Double> waited = new ArrayList<>();
    List<Double> inspected = new ArrayList<>();
    List<Double> arrived = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      small.events().clear();
      AidConvoy convoy = convoys.permitted(SmallWorld.TOWN, -i * 1e-6);
      convoys.travel(convoy, 0, 600, 24);
      waited.add(hours(convoys.told(), State.WAITING));
      boolean in = convoy.state() == State.DELIVERED;
      arrived.add(in ? 1.0 : 0.0);
      if (in) {
        inspected.add(hours(convoys.told(), State.AT_CHECKPOINT));
      }
    }
    // leave after an exponential time of 120 hours, given up after 240: 120 (1 - e^-2)
    agree(waited, 120 * (1 - Math.exp(-2)));
    // three checkpoints on the way, 5 hours each
    agree(inspected, 15);
    // leave in time, and three times not sent back
    agree(arrived, (1 - Math.exp(-2)) * 0.9 * 0.9 * 0.9);
  }

  private static double hours(List<ConvoyAdvanced> told, State state) {
    double sum = 0;
    for (int i = 1; i < told.size(); i++) {
      sum += told.get(i).from() == state ? told.get(i).hours() - told.get(i - 1).hours() : 0;
    }
    return sum;
  }
}
