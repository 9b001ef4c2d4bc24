package org.hudna.model.process;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.model.agent.Formation;
import org.hudna.model.world.SectorNode;

/**
 * The entangled signatories among whom a designated party stands in a sector. A strike there goes
 * astray with probability 1 - accuracy x (1 - mixing m s), where m is their mean entanglement and s
 * their share among them and the party's own, both by fighters.
 */
final class Neighbourhood {
  private final List<Formation> entangled;
  private final double crowding;

  Neighbourhood(SectorNode node, String target) {
    this.entangled = node.formations().stream().filter(Neighbourhood::near).toList();
    double fighters = 0;
    double weighted = 0;
    for (Formation formation : node.formations()) {
      if (near(formation)) {
        weighted += formation.fighters() * formation.entanglement();
        fighters += formation.fighters();
      } else if (formation.party().id().equals(target)) {
        fighters += formation.fighters();
      }
    }
    this.crowding = fighters == 0 ? 0 : weighted / fighters;
  }

  /** The chance that a strike goes astray. */
  double astray(double accuracy, double mixing) {
    return 1 - accuracy * (1 - mixing * crowding);
  }

  /** Whom a strike hits that goes astray, by fighters x entanglement; null if nobody is near. */
  Formation hit(UniformRandomProvider rng) {
    double[] weights =
        entangled.stream().mapToDouble(f -> f.fighters() * f.entanglement()).toArray();
    int chosen = WeightedChoice.of(weights, rng);
    return chosen < 0 ? null : entangled.get(chosen);
  }

  private static boolean near(Formation formation) {
    return formation.entanglement() > 0 && formation.party().stance().inTruce();
  }
}
