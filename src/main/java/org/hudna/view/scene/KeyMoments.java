package org.hudna.view.scene;

import org.hudna.model.event.ActorEvent.StanceChanged;
import org.hudna.model.event.AgreementEvent.ClockReset;
import org.hudna.model.event.AgreementEvent.PhaseChanged;
import org.hudna.model.event.AgreementEvent.RenewalDecided;
import org.hudna.model.event.AgreementEvent.TruceAdopted;
import org.hudna.model.event.AidEvent.ConvoyAdvanced;
import org.hudna.model.event.AidEvent.State;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent.ControlChanged;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Stance;
import org.hudna.view.scene.Timeline.Bookmark;

/** Which events are worth going to. */
final class KeyMoments {
  private KeyMoments() {}

  /** The bookmark of an event; null for most. */
  static Bookmark of(SimulationEvent event) {
    if (event instanceof PhaseChanged e) {
      return phase(e);
    } else if (event instanceof TruceAdopted e) {
      return mark(e, "adopted", e.party());
    } else if (event instanceof ClockReset e) {
      return mark(e, "reset", e.cause());
    } else if (event instanceof RenewalDecided e) {
      return mark(e, "renewal", e.refusedBy());
    } else if (event instanceof JointStrikeFlown e) {
      return mark(e, "joint-strike", e.zone());
    } else if (event instanceof ConvoyAdvanced e && e.to() == State.ATTACKED) {
      return mark(e, "convoy-attack", e.convoy());
    } else if (event instanceof StanceChanged e && e.to() == Stance.SUSPENDED) {
      return mark(e, "suspension", e.party());
    } else if (event instanceof StanceChanged e && e.to() == Stance.WITHDRAWN) {
      return mark(e, "withdrawal", e.party());
    } else if (event instanceof ControlChanged e) {
      return mark(e, "control", e.where().place());
    }
    return null;
  }

  private static Bookmark phase(PhaseChanged e) {
    if (e.to() == Phase.COLLAPSED) {
      return mark(e, "collapse", e.cause());
    }
    boolean starts = e.to().inForce() && !e.from().inForce();
    return starts ? mark(e, "truce", e.cause()) : mark(e, "phase", e.to().key());
  }

  private static Bookmark mark(SimulationEvent event, String kind, String detail) {
    return new Bookmark(event.hours(), kind, detail);
  }
}
