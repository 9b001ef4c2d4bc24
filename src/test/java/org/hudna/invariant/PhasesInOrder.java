package org.hudna.invariant;

import org.hudna.model.event.AgreementEvent.PhaseChanged;
import org.hudna.model.event.AgreementEvent.RenewalDecided;
import org.hudna.model.event.DayClosed;
import org.hudna.model.event.SimulationEvent;
import org.hudna.scenario.Phase;

/** The agreement goes through its phases in order; a refused renewal ends it at once. */
final class PhasesInOrder implements Invariant {
  private final Setting setting;
  private final Truce truce;
  private RenewalDecided refused;

  PhasesInOrder(Setting setting) {
    this.setting = setting;
    this.truce = new Truce(setting);
  }

  @Override
  public String statement() {
    return "phases follow each other in order, and renewals are decided in a truce alone";
  }

  @Override
  public void look(SimulationEvent event, Faults faults) {
    if (refused != null) {
      boolean ends = event instanceof PhaseChanged e && e.to() == Phase.COLLAPSED;
      faults.unless(ends, "no collapse after", refused, event);
      refused = null;
    }
    if (event instanceof PhaseChanged e) {
      faults.unless(e.from() == truce.phase, "changed from another phase than", truce.phase, e);
      faults.unless(lawful(e.from(), e.to()), "out of order", e);
      faults.unless(setting.scenario.agreement() != null, "a phase without an agreement", e);
    } else if (event instanceof RenewalDecided e) {
      faults.unless(truce.phase.inForce(), "renewed in phase", truce.phase, e);
      refused = e.extended() ? null : e;
    } else if (event instanceof DayClosed e) {
      faults.unless(e.phase() == truce.phase, "closed in another phase than", truce.phase, e);
    }
    truce.follow(event);
  }

  private boolean lawful(Phase from, Phase to) {
    return switch (from) {
      case NEGOTIATION -> to == Phase.ANNOUNCED;
      case ANNOUNCED ->
          setting.scenario.agreement() != null
              && to == setting.scenario.agreement().clock().startsIn();
      case PERSUASION -> to == Phase.IMPLEMENTATION || to == Phase.COLLAPSED;
      case IMPLEMENTATION -> to == Phase.POLITICAL_PROCESS || to == Phase.COLLAPSED;
      case POLITICAL_PROCESS -> to == Phase.COLLAPSED;
      case COLLAPSED -> false;
    };
  }
}
