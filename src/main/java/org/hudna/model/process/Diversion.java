package org.hudna.model.process;

import java.util.List;
import java.util.function.Predicate;
import org.hudna.model.agent.AirArm;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Keys;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Front;
import org.hudna.model.world.SectorNode;
import org.hudna.model.world.World;

/**
 * Where a sortie goes that is flown elsewhere: to another front of the same dyad, and of the same
 * kind of party, over which the arm is not barred, in the same governorate if there is one; each in
 * proportion to the background of the arm's side, which is how often it attacks there anyway.
 */
final class Diversion {
  private static final long WHERE = 7;
  private final Streams streams;

  Diversion(Streams streams) {
    this.streams = streams;
  }

  /** The front that is struck instead; null if there is none. */
  Front from(World world, AirArm arm, Front front, boolean sideA, long attack) {
    int home = governorate(world, front);
    Front near = choose(world, arm, front, sideA, attack, f -> governorate(world, f) == home);
    return near != null ? near : choose(world, arm, front, sideA, attack, f -> true);
  }

  private Front choose(
      World world, AirArm arm, Front front, boolean sideA, long attack, Predicate<Front> within) {
    List<Front> open =
        world.ground().fronts().stream()
            .filter(f -> f.dyad().equals(front.dyad()) && f.designated() == front.designated())
            .filter(f -> within.test(f) && !BarredAirspace.barred(world, arm, f.sector()))
            .toList();
    double[] weights = open.stream().mapToDouble(f -> f.side(sideA).background()).toArray();
    int chosen = WeightedChoice.of(weights, streams.at(Decision.SORTIES, Keys.mix(attack, WHERE)));
    return chosen < 0 ? null : open.get(chosen);
  }

  private static int governorate(World world, Front front) {
    SectorNode node = world.ground().sectors().get(front.sector());
    return node.governorate();
  }
}
