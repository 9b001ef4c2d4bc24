package org.hudna.view.scene;

import java.util.LinkedHashSet;
import java.util.Set;
import org.hudna.model.event.ActorEvent;
import org.hudna.model.event.ActorEvent.EntanglementChanged;
import org.hudna.model.event.ActorEvent.FormationSwitched;
import org.hudna.model.event.ActorEvent.ProtectionLost;
import org.hudna.model.event.ActorEvent.StanceChanged;
import org.hudna.model.event.ActorEvent.StatementMade;
import org.hudna.model.event.AgreementEvent;
import org.hudna.model.event.AgreementEvent.ApprovalGiven;
import org.hudna.model.event.AgreementEvent.CorridorChanged;
import org.hudna.model.event.AgreementEvent.CorridorStepTaken;
import org.hudna.model.event.AgreementEvent.MeetingHeld;
import org.hudna.model.event.AgreementEvent.RenewalDecided;
import org.hudna.model.event.AgreementEvent.TruceAdopted;
import org.hudna.model.event.AidEvent;
import org.hudna.model.event.AidEvent.ConvoyAdvanced;
import org.hudna.model.event.ObservationEvent;
import org.hudna.model.event.ObservationEvent.ReportBelieved;
import org.hudna.model.event.ObservationEvent.ReportPublished;
import org.hudna.model.event.ObservationEvent.ViolationDetermined;
import org.hudna.model.event.ObservationEvent.ViolationVerified;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent;
import org.hudna.model.event.ViolenceEvent.BarredSortieFlown;
import org.hudna.model.event.ViolenceEvent.ControlChanged;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.event.ViolenceEvent.OutsideStrikeFlown;
import org.hudna.model.event.ViolenceEvent.SortieStoodDown;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.event.Where;
import org.hudna.view.scene.Subject.Kind;

/** Whom an event is about. */
final class EventSubjects {
  private final Set<Subject> subjects = new LinkedHashSet<>();

  private EventSubjects() {}

  /** The subjects of an event; none for those that only count time or effort. */
  static Set<Subject> of(SimulationEvent event) {
    EventSubjects found = new EventSubjects();
    if (event instanceof ViolenceEvent e) {
      found.where(e.where());
      found.violence(e);
    } else if (event instanceof ObservationEvent e) {
      found.observation(e);
    } else if (event instanceof AidEvent e) {
      found.aid(e);
    } else if (event instanceof ActorEvent e) {
      found.actor(e);
    } else if (event instanceof AgreementEvent e) {
      found.agreement(e);
    }
    return found.subjects;
  }

  private void add(Kind kind, String id) {
    if (id != null) {
      subjects.add(Subject.of(kind, id));
    }
  }

  private void where(Where where) {
    add(Kind.PLACE, where.place());
    add(Kind.DISTRICT, where.district());
  }

  private void violence(ViolenceEvent event) {
    if (event instanceof ViolationCommitted e) {
      add(Kind.PARTY, e.party());
      add(Kind.PARTY, e.targetParty());
      add(Kind.FORMATION, e.formation());
      add(Kind.FORMATION, e.targetFormation());
    } else if (event instanceof BarredSortieFlown e) {
      add(Kind.PARTY, e.party());
      add(Kind.ZONE, e.zone());
    } else if (event instanceof SortieStoodDown e) {
      add(Kind.ZONE, e.zone());
    } else if (event instanceof JointStrikeFlown e) {
      add(Kind.GUARANTOR, e.guarantor());
      add(Kind.ZONE, e.zone());
      add(Kind.PARTY, e.targetParty());
      add(Kind.PARTY, e.hitParty());
      add(Kind.FORMATION, e.hitFormation());
    } else if (event instanceof OutsideStrikeFlown e) {
      add(Kind.GUARANTOR, e.guarantor());
      add(Kind.PARTY, e.targetParty());
      add(Kind.PARTY, e.hitParty());
    } else if (event instanceof ControlChanged e) {
      add(Kind.PARTY, e.from());
      add(Kind.PARTY, e.to());
    }
  }

  private void observation(ObservationEvent event) {
    if (event instanceof ReportPublished e) {
      add(Kind.OBSERVER, e.observer());
    } else if (event instanceof ReportBelieved e) {
      add(Kind.GUARANTOR, e.believer());
      add(Kind.PARTY, e.believer());
    } else if (event instanceof ViolationVerified e) {
      add(Kind.OBSERVER, e.observer());
      add(Kind.PARTY, e.accused());
      where(e.where());
    } else if (event instanceof ViolationDetermined e) {
      add(Kind.OBSERVER, e.observer());
      add(Kind.PARTY, e.accused());
      where(e.where());
    } else {
      add(Kind.PARTY, event.accused());
    }
  }

  private void aid(AidEvent event) {
    add(Kind.CONVOY, event.convoy());
    if (event instanceof ConvoyAdvanced e) {
      add(Kind.PLACE, e.where().place());
      add(Kind.PARTY, e.by());
    }
  }

  private void actor(ActorEvent event) {
    if (event instanceof StanceChanged e) {
      add(Kind.PARTY, e.party());
    } else if (event instanceof EntanglementChanged e) {
      add(Kind.FORMATION, e.formation());
    } else if (event instanceof FormationSwitched e) {
      add(Kind.FORMATION, e.formation());
      add(Kind.PARTY, e.from());
      add(Kind.PARTY, e.to());
    } else if (event instanceof ProtectionLost e) {
      add(Kind.PARTY, e.party());
      add(Kind.DISTRICT, e.district());
    } else if (event instanceof StatementMade e) {
      add(Kind.PARTY, e.party());
    }
  }

  private void agreement(AgreementEvent event) {
    if (event instanceof MeetingHeld e) {
      add(Kind.GUARANTOR, e.guarantor());
    } else if (event instanceof ApprovalGiven e) {
      add(Kind.GUARANTOR, e.guarantor());
    } else if (event instanceof RenewalDecided e) {
      add(Kind.GUARANTOR, e.refusedBy());
    } else if (event instanceof TruceAdopted e) {
      add(Kind.PARTY, e.party());
    } else if (event instanceof CorridorStepTaken e) {
      add(Kind.CORRIDOR, e.corridor());
      add(Kind.PARTY, e.side());
    } else if (event instanceof CorridorChanged e) {
      add(Kind.CORRIDOR, e.corridor());
    }
  }
}
