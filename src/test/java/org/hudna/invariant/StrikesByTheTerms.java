package org.hudna.invariant;

import java.util.HashMap;
import java.util.Map;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent.BarredSortieFlown;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.event.ViolenceEvent.SortieStoodDown;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.event.Where;
import org.hudna.scenario.ViolenceKind;
import org.hudna.scenario.Zone;

/** The joint centre strikes by the terms; what flies against them is told as barred. */
final class StrikesByTheTerms implements Invariant {
  private final Setting setting;
  private final Truce truce;
  private final Map<Long, BarredSortieFlown> barred = new HashMap<>();

  StrikesByTheTerms(Setting setting) {
    this.setting = setting;
    this.truce = new Truce(setting);
  }

  @Override
  public String statement() {
    return "joint strikes fall in zones from implementation on, and no barred sortie passes as permitted";
  }

  @Override
  public void look(SimulationEvent event, Faults faults) {
    if (event instanceof JointStrikeFlown e) {
      joint(e, faults);
    } else if (event instanceof BarredSortieFlown e) {
      zone(e.zone(), e.airArm(), e.where(), e, faults);
      barred.put(e.id(), e);
    } else if (event instanceof SortieStoodDown e) {
      zone(e.zone(), e.airArm(), e.where(), e, faults);
    } else if (event instanceof ViolationCommitted e) {
      attack(e, faults);
    }
    truce.follow(event);
  }

  @Override
  public void end(Faults faults) {
    barred.values().forEach(e -> faults.unless(false, "barred sortie that attacked nothing", e));
  }

  private void joint(JointStrikeFlown e, Faults faults) {
    Zone zone = setting.zones().get(e.zone());
    faults.unless(truce.phase.jointCentreWorks(), "joint strike in phase", truce.phase, e);
    faults.unless(setting.inZone(e.zone(), e.where().sector()), "outside the zone", e);
    faults.unless(zone.permitted().contains(e.guarantor()), "by one who may not", e);
    faults.unless(zone.target().equals(e.targetParty()), "aimed at another party", e);
    faults.unless(e.misdirected() != e.targetParty().equals(e.hitParty()), "misdirected?", e);
  }

  private void zone(String id, String arm, Where where, SimulationEvent e, Faults faults) {
    faults.unless(truce.phase.jointCentreWorks(), "barred in phase", truce.phase, e);
    faults.unless(setting.inZone(id, where.sector()), "outside the zone", e);
    faults.unless(setting.zones().get(id).barred().contains(arm), "not barred there", e);
  }

  private void attack(ViolationCommitted e, Faults faults) {
    BarredSortieFlown sortie = barred.remove(e.id());
    boolean flies = e.airArm() != null;
    faults.unless(!flies || e.kind() == ViolenceKind.AIR_STRIKE, "flown, but no air strike", e);
    boolean bars =
        flies && truce.phase.jointCentreWorks() && setting.barred(e.airArm(), e.where().sector());
    faults.unless(!bars || sortie != null, "passes as permitted where it is barred", e);
    faults.unless(
        sortie == null || sortie.airArm().equals(e.airArm()) && sortie.party() != null,
        "flown by another arm than",
        sortie,
        e);
  }
}
