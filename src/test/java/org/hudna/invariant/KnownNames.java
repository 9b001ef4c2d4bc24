package org.hudna.invariant;

import org.hudna.model.event.ActorEvent.EntanglementChanged;
import org.hudna.model.event.ActorEvent.FormationSwitched;
import org.hudna.model.event.ActorEvent.ProtectionLost;
import org.hudna.model.event.ActorEvent.StanceChanged;
import org.hudna.model.event.AgreementEvent.CorridorChanged;
import org.hudna.model.event.AgreementEvent.CorridorStepTaken;
import org.hudna.model.event.AgreementEvent.EffortSpent;
import org.hudna.model.event.AgreementEvent.RenewalDecided;
import org.hudna.model.event.AgreementEvent.TruceAdopted;
import org.hudna.model.event.AidEvent.ConvoyAdvanced;
import org.hudna.model.event.ObservationEvent;
import org.hudna.model.event.ObservationEvent.ReportPublished;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent;
import org.hudna.model.event.ViolenceEvent.BarredSortieFlown;
import org.hudna.model.event.ViolenceEvent.ControlChanged;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.event.ViolenceEvent.OutsideStrikeFlown;
import org.hudna.model.event.ViolenceEvent.SortieStoodDown;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;

/** Nothing is done by, to or at what the scenario and its theatre do not know. */
final class KnownNames implements Invariant {
  private final Setting setting;

  KnownNames(Setting setting) {
    this.setting = setting;
  }

  @Override
  public String statement() {
    return "nobody acts, is hit or is named who does not exist, nowhere that does not exist";
  }

  @Override
  public void look(SimulationEvent event, Faults faults) {
    faults.unless(known(event), "unknown", event);
  }

  private boolean known(SimulationEvent event) {
    if (event instanceof ViolenceEvent e) {
      return setting.exists(e.where()) && violence(e);
    } else if (event instanceof ObservationEvent e) {
      return setting.exists(e.where()) && setting.actor(e.accused()) && observer(e);
    } else if (event instanceof ConvoyAdvanced e) {
      return setting.exists(e.where()) && e.where().place() != null;
    } else if (event instanceof EntanglementChanged e) {
      return setting.formations.contains(e.formation())
          && setting.party(e.party())
          && setting.sectors.containsKey(e.sector());
    } else if (event instanceof FormationSwitched e) {
      return setting.formations.contains(e.formation())
          && setting.party(e.from())
          && setting.party(e.to());
    } else if (event instanceof ProtectionLost e) {
      return setting.party(e.party())
          && setting.theatre.districts().stream().anyMatch(d -> d.pcode().equals(e.district()));
    }
    return agreement(event);
  }

  private boolean agreement(SimulationEvent event) {
    if (event instanceof StanceChanged e) {
      return setting.party(e.party());
    } else if (event instanceof TruceAdopted e) {
      return setting.party(e.party());
    } else if (event instanceof EffortSpent e) {
      return setting.guarantor(e.guarantor()) && setting.party(e.party());
    } else if (event instanceof RenewalDecided e) {
      return e.extended() ? e.refusedBy() == null : setting.guarantor(e.refusedBy());
    } else if (event instanceof CorridorStepTaken e) {
      return setting.corridors().containsKey(e.corridor()) && setting.party(e.side());
    } else if (event instanceof CorridorChanged e) {
      return setting.corridors().containsKey(e.corridor());
    }
    return true;
  }

  private boolean violence(ViolenceEvent event) {
    if (event instanceof ViolationCommitted e) {
      return setting.theatre.dyads().containsKey(e.dyad())
          && setting.party(e.party())
          && formation(e.formation())
          && (e.targetParty() == null || setting.party(e.targetParty()))
          && formation(e.targetFormation())
          && (e.airArm() == null || setting.scenario.airArms().containsKey(e.airArm()));
    } else if (event instanceof BarredSortieFlown e) {
      return airArm(e.airArm(), e.zone()) && setting.party(e.party());
    } else if (event instanceof SortieStoodDown e) {
      return airArm(e.airArm(), e.zone());
    } else if (event instanceof JointStrikeFlown e) {
      return setting.guarantor(e.guarantor())
          && setting.zones().containsKey(e.zone())
          && setting.party(e.targetParty())
          && setting.party(e.hitParty())
          && formation(e.hitFormation());
    } else if (event instanceof OutsideStrikeFlown e) {
      return setting.guarantor(e.guarantor())
          && setting.party(e.hitParty())
          && (e.targetParty() == null || setting.party(e.targetParty()));
    } else if (event instanceof ControlChanged e) {
      return setting.party(e.from()) && setting.party(e.to());
    }
    return true;
  }

  private boolean observer(ObservationEvent event) {
    return !(event instanceof ReportPublished e)
        || setting.scenario.observers().containsKey(e.observer())
            && (e.victim() == null || setting.party(e.victim()));
  }

  private boolean formation(String id) {
    return id == null || setting.formations.contains(id);
  }

  private boolean airArm(String id, String zone) {
    return setting.scenario.airArms().containsKey(id) && setting.zones().containsKey(zone);
  }
}
