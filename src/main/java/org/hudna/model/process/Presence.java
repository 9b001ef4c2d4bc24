package org.hudna.model.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Party;
import org.hudna.model.world.SectorNode;
import org.hudna.model.world.World;

/** Fighters of each party in each sector, counted when somebody first asks. */
final class Presence {
  private final World world;
  private Map<Party, double[]> fighters;

  Presence(World world) {
    this.world = world;
  }

  /** The world in which they stand. */
  World world() {
    return world;
  }

  /** Fighters of a party in a sector and those beside it. */
  double near(Party party, int sector) {
    double[] here = counted().get(party);
    if (here == null) {
      return 0;
    }
    double sum = here[sector];
    for (int beside : world.ground().sectors().get(sector).neighbours()) {
      sum += here[beside];
    }
    return sum;
  }

  private Map<Party, double[]> counted() {
    if (fighters == null) {
      fighters = new HashMap<>();
      List<SectorNode> sectors = world.ground().sectors();
      for (Formation f : world.cast().formations()) {
        fighters.computeIfAbsent(f.party(), party -> new double[sectors.size()])[f.sector()] +=
            f.fighters();
      }
    }
    return fighters;
  }
}
