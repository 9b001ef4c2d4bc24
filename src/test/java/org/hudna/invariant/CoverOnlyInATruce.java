package org.hudna.invariant;

import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;

/** The truce forbids only what is done while it is in force, between those who accepted it. */
final class CoverOnlyInATruce implements Invariant {
  private final Setting setting;
  private final Truce truce;

  CoverOnlyInATruce(Setting setting) {
    this.setting = setting;
    this.truce = new Truce(setting);
  }

  @Override
  public String statement() {
    return "a violation breaks a truce that is in force, by one who accepted it on one that it protects";
  }

  @Override
  public void look(SimulationEvent event, Faults faults) {
    if (event instanceof ViolationCommitted e && e.covered()) {
      faults.unless(truce.phase.inForce(), "covered in phase", truce.phase, e);
      faults.unless(e.hours() >= truce.startHours, "covered before the truce", e);
      faults.unless(setting.scenario.sections().cessation() != null, "covered by no section", e);
      faults.unless(truce.accepted(e.party()), "by one outside the truce", e);
      faults.unless(truce.accepted(e.targetParty()), "on one outside the truce", e);
      boolean lost = truce.unprotected(e.targetParty(), e.where().district(), e.hours());
      faults.unless(!lost, "on one without protection", e);
    }
    truce.follow(event);
  }
}
