package org.hudna.model.process;

import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.model.agent.AidConvoy;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Draws;
import org.hudna.model.random.Keys;
import org.hudna.model.random.Streams;
import org.hudna.model.world.World;
import org.hudna.scenario.Aid;
import org.hudna.scenario.Humanitarian;
import org.hudna.scenario.Theatre.Road;

/**
 * The checkpoints of a road: an exponential wait at each, shortened for convoys that are sealed
 * because they go through an open corridor, a chance at each to be sent back, and one that it takes
 * the medical goods.
 */
final class CheckpointWait {
  private static final long MEDICINE = Keys.of("medicine");
  private final Streams streams;

  CheckpointWait(Streams streams) {
    this.streams = streams;
  }

  /** The hours that a convoy waits at all checkpoints of the road that it is on. */
  double hours(World world, AidConvoy convoy, Road road, boolean sealed) {
    UniformRandomProvider rng =
        streams.at(Decision.CHECKPOINT, Keys.mix(convoy.key(), 2L * convoy.leg()));
    double mean = world.scenario().behaviour().aid().checkpointHours() * inspected(world, sealed);
    double sum = 0;
    for (int i = 0; i < road.checkpoints(); i++) {
      sum += Draws.exponential(rng, mean);
    }
    return sum;
  }

  /** Share of inspections that a convoy is not spared. */
  private static double inspected(World world, boolean sealed) {
    Humanitarian section = world.scenario().sections().humanitarian();
    return sealed && section != null ? 1 - section.uninspectedShare() : 1;
  }

  /** Whether one of them takes the medical goods of a convoy that still has them. */
  boolean takesMedicine(World world, AidConvoy convoy, Road road, boolean sealed) {
    Aid aid = world.scenario().behaviour().aid();
    if (aid.medicalRemoval() <= 0 || aid.medicalShare() <= 0 || convoy.medicineTaken()) {
      return false;
    }
    double each = aid.medicalRemoval() * inspected(world, sealed);
    long key = Keys.mix(Keys.mix(convoy.key(), MEDICINE), convoy.leg());
    double draw = streams.at(Decision.CHECKPOINT, key).nextDouble();
    return draw >= Math.pow(1 - each, road.checkpoints());
  }

  /** Whether one of them sends the convoy back. */
  boolean turnsBack(World world, AidConvoy convoy, Road road) {
    double share = world.scenario().behaviour().aid().turnedBackShare();
    double passes = Math.pow(1 - share, road.checkpoints());
    return streams
            .at(Decision.CHECKPOINT, Keys.mix(convoy.key(), 2L * convoy.leg() + 1))
            .nextDouble()
        >= passes;
  }
}
