package org.hudna.model.process;

import java.util.Arrays;
import java.util.List;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Party;
import org.hudna.model.world.SectorNode;
import org.hudna.model.world.World;

/** Mean commitment of a party's formations in each sector and those beside it, by fighters. */
final class NearbyCommitment {
  private NearbyCommitment() {}

  /** By index of the sector, each in [0, 1]; NaN where the party has no formation. */
  static double[] of(World world, Party party) {
    List<SectorNode> sectors = world.ground().sectors();
    double[] fighters = new double[sectors.size()];
    double[] weighted = new double[sectors.size()];
    for (Formation f : party.formations()) {
      fighters[f.sector()] += f.fighters();
      weighted[f.sector()] += f.fighters() * f.commitment();
    }
    double[] means = new double[sectors.size()];
    Arrays.fill(means, Double.NaN);
    for (Formation f : party.formations()) {
      int s = f.sector();
      if (Double.isNaN(means[s])) {
        means[s] = mean(sectors.get(s), fighters, weighted);
      }
    }
    return means;
  }

  private static double mean(SectorNode node, double[] fighters, double[] weighted) {
    double people = fighters[node.index()];
    double sum = weighted[node.index()];
    List<Integer> neighbours = node.neighbours();
    for (int i = 0; i < neighbours.size(); i++) {
      int beside = neighbours.get(i);
      people += fighters[beside];
      sum += weighted[beside];
    }
    return people == 0 ? 0 : sum / people;
  }
}
