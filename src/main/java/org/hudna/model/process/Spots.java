package org.hudna.model.process;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.model.event.Where;
import org.hudna.model.world.World;

/** Where in a sector something happens that no front decides: at one of its places. */
final class Spots {
  private Spots() {}

  /** A place of a sector, each with the same chance; the sector alone if it has none. */
  static Where in(World world, int sector, UniformRandomProvider rng) {
    List<Integer> places = world.ground().sectors().get(sector).places();
    if (places.isEmpty()) {
      return world.where(sector, null);
    }
    int place = places.get(rng.nextInt(places.size()));
    return world.where(sector, world.ground().places().get(place));
  }
}
