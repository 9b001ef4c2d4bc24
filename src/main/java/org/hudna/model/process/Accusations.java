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
import org.hudna.scenario.Stance;

/** Who can be accused falsely, of attacks on whom and where: the fronts among signatories. */
final class Accusations {
  private final Map<Party, List<Accusation>> byAccused = new LinkedHashMap<>();
  private final List<List<Accusation>> open = new ArrayList<>();
  private List<Stance> stances = List.of();

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
    refresh(world);
    double[] weights = new double[open.size()];
    for (int i = 0; i < weights.length; i++) {
      List<Accusation> against = open.get(i);
      boolean any = !against.isEmpty();
      weights[i] = any ? observer.attentionTo(against.get(0).accused().id()) : 0;
    }
    int chosen = WeightedChoice.of(weights, rng);
    return chosen < 0 ? null : open.get(chosen).get(rng.nextInt(open.get(chosen).size()));
  }

  /** Looks anew who can be accused when a stance has changed. */
  private void refresh(World world) {
    List<Stance> now = world.cast().parties().stream().map(Party::stance).toList();
    if (!now.equals(stances)) {
      stances = now;
      open.clear();
      for (List<Accusation> all : byAccused.values()) {
        open.add(all.stream().filter(a -> world.bothAccepted(a.accused(), a.victim())).toList());
      }
    }
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
