package org.hudna.view.scene;

import org.hudna.model.event.ActorEvent;
import org.hudna.model.event.AgreementEvent;
import org.hudna.model.event.AidEvent;
import org.hudna.model.event.DayClosed;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent;

/** All that the events of a run have told up to one instant. */
final class RunState {
  private final TruceState truce;
  private final GroundState ground;
  private final AidState aid;

  /** The state before the first event. */
  RunState(Setting setting) {
    this(new TruceState(setting.scenario()), new GroundState(setting), new AidState(setting));
  }

  private RunState(TruceState truce, GroundState ground, AidState aid) {
    this.truce = truce;
    this.ground = ground;
    this.aid = aid;
  }

  RunState copy() {
    return new RunState(truce.copy(), ground.copy(), aid.copy());
  }

  void take(SimulationEvent event) {
    if (event instanceof ViolenceEvent e) {
      ground.take(e);
    } else if (event instanceof AidEvent e) {
      aid.take(e);
    } else if (event instanceof AgreementEvent e) {
      truce.take(e);
    } else if (event instanceof ActorEvent e) {
      ground.take(e);
      if (e instanceof ActorEvent.StanceChanged changed) {
        truce.take(changed);
      }
    } else if (event instanceof DayClosed day) {
      truce.take(day);
      aid.forget(day.hours());
    }
  }

  TruceState truce() {
    return truce;
  }

  GroundState ground() {
    return ground;
  }

  AidState aid() {
    return aid;
  }
}
