package org.hudna.invariant;

import java.util.HashMap;
import java.util.Map;
import org.hudna.model.event.ActorEvent.ProtectionLost;
import org.hudna.model.event.ActorEvent.StanceChanged;
import org.hudna.model.event.AgreementEvent.PhaseChanged;
import org.hudna.model.event.SimulationEvent;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Stance;

/** Where the agreement stands, as far as events tell. */
final class Truce {
  Phase phase = Phase.NEGOTIATION;
  double startHours = Double.NaN;
  final Map<String, Stance> stances = new HashMap<>();
  private final Map<String, Double> lostUntil = new HashMap<>();

  Truce(Setting setting) {
    setting.scenario.parties().forEach((id, terms) -> stances.put(id, terms.stance()));
  }

  /** Takes in what an event says; invariants look at an event before that. */
  void follow(SimulationEvent event) {
    if (event instanceof PhaseChanged e) {
      phase = e.to();
      if (phase.inForce() && Double.isNaN(startHours)) {
        startHours = e.hours();
      }
    } else if (event instanceof StanceChanged e) {
      stances.put(e.party(), e.to());
    } else if (event instanceof ProtectionLost e) {
      lostUntil.merge(e.party() + " in " + e.district(), e.untilHours(), Math::max);
    }
  }

  boolean accepted(String party) {
    return party != null && stances.get(party).inTruce();
  }

  boolean unprotected(String party, String district, double hours) {
    return !lostUntil.isEmpty()
        && hours < lostUntil.getOrDefault(party + " in " + district, Double.NEGATIVE_INFINITY);
  }
}
