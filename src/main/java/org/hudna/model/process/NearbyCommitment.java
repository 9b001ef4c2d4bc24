package org.hudna.model.process;

import java.util.List;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Party;
import org.hudna.model.world.SectorNode;
import org.hudna.model.world.World;

/** Mean commitment of a party's formations in each sector and those beside it, by fighters. */
final class NearbyCommitment {
  private NearbyCommitment() {}

  /** By index of the sector, each in [0, 1]; 0 where the party has no fighters. */
  static double[] of(World world, Party party) {
    List<SectorNode> sectors = world.ground().sectors();
    double[] fighters = new double[sectors.size()];
    double[] weighted = new double[sectors.size()];
    for (Formation f : party.formations()) {
      fighters[f.sector()] += f.fighters();
      weighted[f.sector()] += f.fighters() * f.commitment();
    }
    double[] means = new double[sectors.size()];
    for (int s = 0; s < means.length; s++) {
      double people = fighters[s];
      double sum = weighted[s];
      for (int neighbour : sectors.get(s).neighbours()) {
        people += fighters[neighbour];
        sum += weighted[neighbour];
      }
      means[s] = people == 0 ? 0 : sum / people;
    }
    return means;
  }
}
