package org.hudna.io;

import org.hudna.model.event.ActorEvent;
import org.hudna.model.event.ActorEvent.EntanglementChanged;
import org.hudna.model.event.ActorEvent.FormationSwitched;
import org.hudna.model.event.ActorEvent.ProtectionLost;
import org.hudna.model.event.ActorEvent.StanceChanged;
import org.hudna.model.event.ActorEvent.StatementMade;
import org.hudna.model.event.Where;

/** Puts what parties and formations decide into rows of events.csv.gz. */
final class ActorRows {
  private ActorRows() {}

  static void fill(EventRow row, ActorEvent event) {
    if (event instanceof StanceChanged e) {
      row.actor(e.party()).kind(e.to().key()).text(e.cause());
    } else if (event instanceof EntanglementChanged e) {
      row.actor(e.party(), e.formation()).value(e.now());
      row.where(new Where(e.sector(), null, null, null));
    } else if (event instanceof FormationSwitched e) {
      row.actor(e.from(), e.formation()).target(e.to()).text(e.cause());
    } else if (event instanceof ProtectionLost e) {
      row.actor(e.party()).value(e.untilHours());
      row.where(new Where(null, e.district(), null, null));
    } else if (event instanceof StatementMade e) {
      row.actor(e.party()).value(e.strength());
    }
  }
}
