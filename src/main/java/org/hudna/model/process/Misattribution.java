package org.hudna.model.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Observer;
import org.hudna.model.agent.Party;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Streams;
import org.hudna.model.world.SectorNode;
import org.hudna.model.world.World;
import org.hudna.scenario.Stance;

/**
 * Whom an observer takes for the attacker where a designated party fights among signatories. It
 * holds the attack against the party of entangled formations there with probability {@code q e}: q
 * a prior share, e the mean entanglement, weighted by fighters, of those formations in the sector
 * whose parties accepted the truce and face the victim. What is true does not change. All observers
 * who are wrong name the same party, drawn by fighters x entanglement.
 */
final class Misattribution {
  private final Streams streams;
  private Map<String, SectorNode> sectors;
  private Adversaries adversaries;

  Misattribution(Streams streams) {
    this.streams = streams;
  }

  /**
   * Another reading of an incident.
   *
   * @param chance that an observer takes it so, in [0, 1]
   */
  record Reading(Incident incident, double chance) {}

  /** The other reading of an incident; null if there is none. */
  Reading of(World world, Incident incident) {
    double share = world.scenario().behaviour().recording().misattributedShare();
    Party attacker = world.cast().party(incident.accused());
    if (share <= 0 || attacker == null || attacker.stance() != Stance.DESIGNATED) {
      return null;
    }
    List<Formation> near = suspects(world, incident);
    double fighters = near.stream().mapToDouble(Formation::fighters).sum();
    double[] weights = near.stream().mapToDouble(f -> f.fighters() * f.entanglement()).toArray();
    int chosen = WeightedChoice.of(weights, streams.at(Decision.MISATTRIBUTION, incident.id()));
    if (chosen < 0) {
      return null;
    }
    double weighted = 0;
    for (double weight : weights) {
      weighted += weight;
    }
    Incident other = against(world, incident, near.get(chosen).party());
    return new Reading(other, share * weighted / fighters);
  }

  /** What an observer takes an incident for. */
  Incident heldBy(Observer observer, Incident incident, Reading other) {
    if (other == null) {
      return incident;
    }
    double draw = streams.at(Decision.MISATTRIBUTION, observer.key(), incident.id()).nextDouble();
    return draw < other.chance() ? other.incident() : incident;
  }

  /** Formations in the sector whose parties accepted and could have attacked the victim. */
  private List<Formation> suspects(World world, Incident incident) {
    if (sectors == null) {
      sectors = new HashMap<>();
      world.ground().sectors().forEach(node -> sectors.put(node.sector().id(), node));
      adversaries = new Adversaries(world.theatre());
    }
    List<Formation> near = new ArrayList<>();
    for (Formation formation : sectors.get(incident.where().sector()).formations()) {
      Party party = formation.party();
      String victim = incident.victim();
      if (party.stance().inTruce() && (victim == null || adversaries.are(party.id(), victim))) {
        near.add(formation);
      }
    }
    return near;
  }

  private static Incident against(World world, Incident incident, Party accused) {
    Party victim = incident.victim() == null ? null : world.cast().party(incident.victim());
    boolean among =
        victim != null
            && world.bothAccepted(accused, victim)
            && !world.protectionLost(victim, incident.where().district(), incident.hours());
    return new Incident(
        incident.id(),
        incident.hours(),
        accused.id(),
        accused.id(),
        incident.victim(),
        incident.kind(),
        incident.where(),
        incident.deaths(),
        incident.lethal(),
        among,
        among,
        incident.what());
  }
}
