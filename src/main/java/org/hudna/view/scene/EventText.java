package org.hudna.view.scene;

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
import org.hudna.model.event.AidEvent.AidSuspended;
import org.hudna.model.event.AidEvent.ConvoyAdvanced;
import org.hudna.model.event.AidEvent.MedicineRemoved;
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
import org.hudna.scenario.ViolenceKind;
import org.hudna.view.scene.Subject.Kind;

/** Says in words what an event is. */
final class EventText {
  private final SubjectNames names;

  EventText(SubjectNames names) {
    this.names = names;
  }

  /** The event in one line; only for events that are about somebody. */
  String of(SimulationEvent event) {
    if (event instanceof ViolenceEvent e) {
      return violence(e);
    } else if (event instanceof ObservationEvent e) {
      return observation(e);
    } else if (event instanceof AidEvent e) {
      return aid(e);
    } else if (event instanceof ActorEvent e) {
      return actor(e);
    }
    return agreement((AgreementEvent) event);
  }

  private String violence(ViolenceEvent event) {
    String at = names.at(event.where());
    if (event instanceof ViolationCommitted e) {
      String key = e.covered() ? "event.violation" : "event.attack";
      String target = e.targetParty() == null ? Words.of("event.civilians") : a(e.targetParty());
      return Words.of(key, a(e.party()), target, at, kind(e.kind()), e.harm().deaths());
    } else if (event instanceof BarredSortieFlown e) {
      return Words.of("event.barred-sortie", a(e.party()), at);
    } else if (event instanceof SortieStoodDown e) {
      return Words.of("event.stood-down", at, lower(e.instead()));
    } else if (event instanceof JointStrikeFlown e) {
      String key = e.misdirected() ? "event.misdirected-strike" : "event.joint-strike";
      return Words.of(key, a(e.guarantor()), a(e.hitParty()), at, e.harm().deaths());
    } else if (event instanceof OutsideStrikeFlown e) {
      return Words.of(
          "event.outside-strike", a(e.guarantor()), a(e.hitParty()), at, e.harm().deaths());
    }
    ControlChanged e = (ControlChanged) event;
    return Words.of("event.control", at, a(e.from()), a(e.to()));
  }

  private String observation(ObservationEvent event) {
    String at = names.at(event.where());
    if (event instanceof ReportPublished e) {
      String key = e.falseReport() ? "event.false-report" : "event.report";
      return Words.of(key, a(e.observer()), a(e.accused()), at, kind(e.kind()), e.deaths());
    } else if (event instanceof ReportBelieved e) {
      return Words.of("event.believed", a(e.believer()), a(e.accused()), at, lower(e.what()));
    } else if (event instanceof ViolationVerified e) {
      return Words.of("event.verified", a(e.observer()), a(e.accused()), at, kind(e.kind()));
    } else if (event instanceof ViolationDetermined e) {
      return Words.of("event.determined", a(e.accused()), at, lower(e.remedy()));
    }
    return Words.of("event.lapsed", a(event.accused()), at);
  }

  private String aid(AidEvent event) {
    if (event instanceof ConvoyAdvanced e) {
      String state = Words.orKey("map.convoy.", e.to().key());
      String reason = e.reason() == null ? "" : Words.orKey("map.reason.", e.reason());
      String by = e.by() == null ? "" : a(e.by());
      String key = "event.convoy" + (reason.isEmpty() ? "" : by.isEmpty() ? ".why" : ".by");
      return Words.of(key, e.convoy(), names.at(e.where()), state, reason, by);
    } else if (event instanceof MedicineRemoved e) {
      return Words.of("event.medicine", e.convoy(), e.people());
    }
    AidSuspended e = (AidSuspended) event;
    return Words.of("event.suspended", e.convoy(), (e.untilHours() - e.hours()) / 24);
  }

  private String actor(ActorEvent event) {
    if (event instanceof StanceChanged e) {
      return Words.of(
          "event.stance",
          a(e.party()),
          stance(e.from().key()),
          stance(e.to().key()),
          word(e.cause()));
    } else if (event instanceof EntanglementChanged e) {
      return Words.of("event.entanglement", e.now(), e.change());
    } else if (event instanceof FormationSwitched e) {
      return Words.of("event.switched", e.formation(), a(e.from()), a(e.to()));
    } else if (event instanceof ProtectionLost e) {
      String district = names.of(Subject.of(Kind.DISTRICT, e.district()));
      double days = (e.untilHours() - e.hours()) / 24;
      return Words.of("event.protection", a(e.party()), district, days);
    }
    StatementMade e = (StatementMade) event;
    return Words.of("event.statement", a(e.party()), e.strength());
  }

  private String agreement(AgreementEvent event) {
    if (event instanceof MeetingHeld e) {
      return Words.of("event.meeting", a(e.guarantor()));
    } else if (event instanceof ApprovalGiven e) {
      return Words.of(
          "event.approval", a(e.guarantor()), Words.orKey("event.act.", e.act()), e.waitedHours());
    } else if (event instanceof RenewalDecided e) {
      return Words.of("event.renewal", a(e.refusedBy()));
    } else if (event instanceof TruceAdopted e) {
      return Words.of("event.adopted", a(e.party()), e.commitment());
    } else if (event instanceof CorridorStepTaken e) {
      String key = e.missed() ? "event.step-missed" : "event.step";
      return Words.of(key, a(e.side()), e.metres());
    }
    CorridorChanged e = (CorridorChanged) event;
    return Words.of(e.open() ? "event.corridor-open" : "event.corridor-shut", word(e.cause()));
  }

  private String a(String actor) {
    return names.actor(actor);
  }

  private static String kind(ViolenceKind kind) {
    return Words.orKey("map.violence.", kind.key());
  }

  private static String stance(String key) {
    return Words.orKey("overview.stance.", key);
  }

  private static String word(String cause) {
    return cause == null ? "" : Words.orKey("cause.", cause);
  }

  private static String lower(Enum<?> constant) {
    return Words.orKey(
        "event.word.", constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
  }
}
