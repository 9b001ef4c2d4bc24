package org.hudna.invariant;

import org.hudna.model.event.ActorEvent.StanceChanged;
import org.hudna.model.event.DayClosed;
import org.hudna.model.event.SimulationEvent;
import org.hudna.scenario.Stance;

/** Who has left the truce, or never was in it, does not come in; no principal party is missing. */
final class StancesInOrder implements Invariant {
  private final Setting setting;
  private final Truce truce;

  StancesInOrder(Setting setting) {
    this.setting = setting;
    this.truce = new Truce(setting);
  }

  @Override
  public String statement() {
    return "stances change one from the other, nobody comes back, no truce stands without a principal";
  }

  @Override
  public void look(SimulationEvent event, Faults faults) {
    if (event instanceof StanceChanged e) {
      faults.unless(e.from() == truce.stances.get(e.party()), "changed from another stance", e);
      faults.unless(e.from() != e.to(), "no change", e);
      faults.unless(e.from().inTruce(), "came back", e);
    } else if (event instanceof DayClosed e) {
      for (DayClosed.PartyState p : e.parties()) {
        faults.unless(p.stance() == truce.stances.get(p.party()), "another stance", p);
        boolean gone =
            setting.scenario.parties().get(p.party()).principal() && p.stance() == Stance.WITHDRAWN;
        faults.unless(!gone || !truce.phase.inForce(), "in force without", p);
      }
    }
    truce.follow(event);
  }
}
