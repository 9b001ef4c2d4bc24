package org.hudna.model.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Party;
import org.hudna.model.world.Front;
import org.hudna.model.world.FrontSide;
import org.hudna.model.world.World;
import org.hudna.scenario.ObserverTerms;

/** Who can be accused falsely, of attacks on whom and where: the fronts among signatories. */
final class Accusations {
  private final List<Accusation> all = new ArrayList<>();

  /** One party, another, and a sector in which they face each other. */
  record Accusation(Party accused, Party victim, int sector) {}

  Accusations(World world) {
    for (Front front : world.ground().fronts()) {
      add(front.sector(), front.a(), front.b());
      add(front.sector(), front.b(), front.a());
    }
  }

  /**
   * An accusation between parties that have accepted the truce: the accused by the observer's
   * attention, then any of its fronts; null if there is none that it would make.
   */
  Accusation choose(World world, ObserverTerms observer, UniformRandomProvider rng) {
    List<Accusation> open =
        all.stream().filter(a -> world.bothAccepted(a.accused(), a.victim())).toList();
    Map<Party, Integer> fronts = new HashMap<>();
    open.forEach(a -> fronts.merge(a.accused(), 1, Integer::sum));
    double[] weights = new double[open.size()];
    for (int i = 0; i < weights.length; i++) {
      Party accused = open.get(i).accused();
      weights[i] = observer.attentionTo(accused.id()) / fronts.get(accused);
    }
    int chosen = WeightedChoice.of(weights, rng);
    return chosen < 0 ? null : open.get(chosen);
  }

  private void add(int sector, FrontSide accused, FrontSide victim) {
    for (Party first : parties(accused)) {
      for (Party second : parties(victim)) {
        all.add(new Accusation(first, second, sector));
      }
    }
  }

  private static Set<Party> parties(FrontSide side) {
    Set<Party> parties = new LinkedHashSet<>();
    for (Formation formation : side.formations()) {
      parties.add(formation.party());
    }
    return parties;
  }
}
