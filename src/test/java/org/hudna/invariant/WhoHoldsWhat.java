package org.hudna.invariant;

import java.util.HashMap;
import java.util.Map;
import org.hudna.model.event.ActorEvent.EntanglementChanged;
import org.hudna.model.event.ActorEvent.FormationSwitched;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent.ControlChanged;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.ViolenceKind;

/** Formations act for the party that they belong to; places change hands by ground assault. */
final class WhoHoldsWhat implements Invariant {
  private final Map<String, String> parties = new HashMap<>();
  private final Map<String, String> controllers = new HashMap<>();
  private ViolationCommitted lastAttack;

  WhoHoldsWhat(Setting setting) {
    for (Theatre.FormationSite site : setting.theatre.formations()) {
      parties.put(site.id(), site.party());
    }
    for (Theatre.Place place : setting.theatre.places()) {
      controllers.put(place.id(), place.controller());
    }
  }

  @Override
  public String statement() {
    return "formations act for their party, and places change hands by ground assault alone";
  }

  @Override
  public void look(SimulationEvent event, Faults faults) {
    if (event instanceof ViolationCommitted e) {
      lastAttack = e;
      faults.unless(of(e.formation(), e.party()), "another party's formation", e);
      faults.unless(of(e.targetFormation(), e.targetParty()), "another party's target", e);
      faults.unless(!e.party().equals(e.targetParty()), "on its own party", e);
    } else if (event instanceof JointStrikeFlown e) {
      faults.unless(of(e.hitFormation(), e.hitParty()), "another party's formation", e);
    } else if (event instanceof EntanglementChanged e) {
      faults.unless(of(e.formation(), e.party()), "another party's formation", e);
    } else if (event instanceof FormationSwitched e) {
      faults.unless(of(e.formation(), e.from()), "from another party", e);
      faults.unless(!e.from().equals(e.to()), "to where it was", e);
      parties.put(e.formation(), e.to());
    } else if (event instanceof ControlChanged e) {
      control(e, faults);
    }
  }

  private void control(ControlChanged e, Faults faults) {
    String before = controllers.put(e.where().place(), e.to());
    faults.unless(e.from().equals(before) && !e.to().equals(before), "held by", before, e);
    boolean assault =
        lastAttack != null
            && lastAttack.kind() == ViolenceKind.GROUND_ASSAULT
            && lastAttack.party().equals(e.to())
            && lastAttack.where().equals(e.where());
    faults.unless(assault, "without an assault", e);
  }

  private boolean of(String formation, String party) {
    return formation == null || party.equals(parties.get(formation));
  }
}
