package org.hudna.model.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
  private final Map<Party, List<Accusation>> byAccused = new LinkedHashMap<>();

  /** One party, another, and a sector in which they face each other. */
  record Accusation(Party accused, Party victim, int sector) {

    private boolean open(World world) {
      return world.bothAccepted(accused, victim);
    }
  }

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
    List<Party> accused = new ArrayList<>(byAccused.keySet());
    double[] weights = new double[accused.size()];
    for (int i = 0; i < weights.length; i++) {
      boolean open = byAccused.get(accused.get(i)).stream().anyMatch(a -> a.open(world));
      weights[i] = open ? observer.attentionTo(accused.get(i).id()) : 0;
    }
    int chosen = WeightedChoice.of(weights, rng);
    return chosen < 0 ? null : any(world, byAccused.get(accused.get(chosen)), rng);
  }

  private static Accusation any(
      World world, List<Accusation> accusations, UniformRandomProvider rng) {
    List<Accusation> open = accusations.stream().filter(a -> a.open(world)).toList();
    return open.get(rng.nextInt(open.size()));
  }

  private void add(int sector, FrontSide accused, FrontSide victim) {
    for (Party first : parties(accused)) {
      for (Party second : parties(victim)) {
        byAccused
            .computeIfAbsent(first, party -> new ArrayList<>())
            .add(new Accusation(first, second, sector));
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
