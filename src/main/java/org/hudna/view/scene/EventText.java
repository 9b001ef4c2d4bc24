package org.hudna.view.scene;

import java.util.Locale;
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
      String target = e.targetParty() == null ? Words.of("event.civilians") : a(e.targetParty());
      String killed = killed(e.harm().deaths());
      String what = of("event.attack", e.kind(), a(e.party()), target, at, kind(e.kind()), killed);
      return e.covered() ? Words.of("event.forbidden", what) : what;
    } else if (event instanceof BarredSortieFlown e) {
      return Words.of("event.barred-sortie", names.airArm(e.airArm()), at);
    } else if (event instanceof SortieStoodDown e) {
      return Words.of("event.stood-down", names.airArm(e.airArm()), at, lower(e.instead()));
    } else if (event instanceof JointStrikeFlown e) {
      String key = e.misdirected() ? "event.misdirected-strike" : "event.joint-strike";
      return Words.of(key, a(e.guarantor()), a(e.hitParty()), at, killed(e.harm().deaths()));
    } else if (event instanceof OutsideStrikeFlown e) {
      String killed = killed(e.harm().deaths());
      return Words.of("event.outside-strike", a(e.guarantor()), a(e.hitParty()), at, killed);
    }
    ControlChanged e = (ControlChanged) event;
    return Words.of("event.control", at, a(e.from()), a(e.to()));
  }

  private String observation(ObservationEvent event) {
    String at = names.at(event.where());
    if (event instanceof ReportPublished e) {
      String key = e.falseReport() ? "event.false-report" : "event.report";
      return Words.of(key, a(e.observer()), deed(e.kind(), e), killed(e.deaths()));
    } else if (event instanceof ReportBelieved e) {
      return Words.of("event.believed", a(e.believer()), a(e.accused()), at, lower(e.what()));
    } else if (event instanceof ViolationVerified e) {
      return Words.of("event.verified", a(e.observer()), deed(e.kind(), e));
    } else if (event instanceof ViolationDetermined e) {
      return Words.of("event.determined", a(e.accused()), at, lower(e.remedy()));
    }
    return Words.of("event.lapsed", a(event.accused()), at);
  }

  private String deed(ViolenceKind kind, ObservationEvent e) {
    return of("event.deed", kind, a(e.accused()), names.at(e.where()), kind(kind));
  }

  /** The text for a kind of violence where it has one of its own, or else that for all kinds. */
  private static String of(String key, ViolenceKind kind, Object... values) {
    String own = key + "." + kind.key();
    return Words.of(Words.has(own) ? own : key, values);
  }

  /** What follows the kind of an attack: nothing where nobody was killed. */
  private static String killed(int deaths) {
    return deaths == 0 ? "" : Words.of("event.killed", Amounts.whole(deaths));
  }

  private String aid(AidEvent event) {
    String convoy = names.convoy(event.convoy());
    if (event instanceof ConvoyAdvanced e) {
      String why = ConvoyWords.why(e.reason(), e.by() == null ? null : a(e.by()));
      String key = why.isEmpty() ? "event.convoy" : "event.convoy.why";
      return Words.of(key, convoy, ConvoyWords.state(e.to().key()), why);
    } else if (event instanceof MedicineRemoved e) {
      return Words.of("event.medicine", convoy, Amounts.whole(e.people()));
    }
    AidSuspended e = (AidSuspended) event;
    return Words.of("event.suspended", convoy, Amounts.duration(e.untilHours() - e.hours()));
  }

  private String actor(ActorEvent event) {
    if (event instanceof StanceChanged e) {
      String before = stance(e.from().key());
      return Words.of("event.stance", a(e.party()), before, stance(e.to().key()), word(e.cause()));
    } else if (event instanceof EntanglementChanged e) {
      String key = e.change() < 0 ? "event.entanglement.less" : "event.entanglement.more";
      return Words.of(key, Amounts.share(Math.abs(e.change())), Amounts.share(e.now()));
    } else if (event instanceof FormationSwitched e) {
      String formation = names.of(Subject.of(Kind.FORMATION, e.formation()));
      return Words.of("event.switched", formation, a(e.from()), a(e.to()));
    } else if (event instanceof ProtectionLost e) {
      String district = names.of(Subject.of(Kind.DISTRICT, e.district()));
      String lasts = Amounts.duration(e.untilHours() - e.hours());
      return Words.of("event.protection", a(e.party()), district, lasts);
    }
    StatementMade e = (StatementMade) event;
    return Words.of("event.statement", a(e.party()), Amounts.share(e.strength()));
  }

  private String agreement(AgreementEvent event) {
    if (event instanceof MeetingHeld e) {
      return Words.of("event.meeting", a(e.guarantor()));
    } else if (event instanceof ApprovalGiven e) {
      String act = Words.orKey("event.act.", e.act());
      return Words.of("event.approval", a(e.guarantor()), act, Amounts.duration(e.waitedHours()));
    } else if (event instanceof RenewalDecided e) {
      return Words.of("event.renewal", a(e.refusedBy()));
    } else if (event instanceof TruceAdopted e) {
      return Words.of("event.adopted", a(e.party()), Amounts.share(e.commitment()));
    } else if (event instanceof CorridorStepTaken e) {
      return step(e);
    }
    CorridorChanged e = (CorridorChanged) event;
    String key = e.open() ? "event.corridor-open" : "event.corridor-shut";
    return Words.of(key, corridor(e.corridor()), word(e.cause()));
  }

  /** A step that is missed at no distance is the return of forces that had withdrawn. */
  private String step(CorridorStepTaken e) {
    String missed = e.metres() == 0 ? "event.step-back" : "event.step-missed";
    String metres = Amounts.whole(e.metres());
    String key = e.missed() ? missed : "event.step";
    return Words.of(key, a(e.side()), corridor(e.corridor()), metres);
  }

  private String corridor(String id) {
    return names.of(Subject.of(Kind.CORRIDOR, id));
  }

  private String a(String actor) {
    return names.actor(actor);
  }

  private static String kind(ViolenceKind kind) {
    return Words.orKey("map.violence.", kind.key());
  }

  private static String stance(String key) {
    return Words.orKey("map.stance.", key);
  }

  private static String word(String cause) {
    return cause == null ? "" : Words.orKey("cause.", cause);
  }

  private static String lower(Enum<?> constant) {
    return Words.orKey("event.word.", constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
