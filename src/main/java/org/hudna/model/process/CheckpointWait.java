package org.hudna.model.process;

import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.model.agent.AidConvoy;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Draws;
import org.hudna.model.random.Keys;
import org.hudna.model.random.Streams;
import org.hudna.model.world.World;
import org.hudna.scenario.Humanitarian;
import org.hudna.scenario.Theatre.Road;

/**
 * The checkpoints of a road: an exponential wait at each, shortened for convoys that are sealed
 * because they go through an open corridor, and a chance at each to be sent back.
 */
final class CheckpointWait {
  private final Streams streams;

  CheckpointWait(Streams streams) {
    this.streams = streams;
  }

  /** The hours that a convoy waits at all checkpoints of the road that it is on. */
  double hours(World world, AidConvoy convoy, Road road, boolean sealed) {
    UniformRandomProvider rng =
        streams.at(Decision.CHECKPOINT, Keys.mix(convoy.key(), 2L * convoy.leg()));
    Humanitarian section = world.scenario().sections().humanitarian();
    double saved = sealed && section != null ? section.uninspectedShare() : 0;
    double mean = world.scenario().behaviour().aid().checkpointHours() * (1 - saved);
    double sum = 0;
    for (int i = 0; i < road.checkpoints(); i++) {
      sum += Draws.exponential(rng, mean);
    }
    return sum;
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
