package org.hudna.io;

import org.hudna.model.event.ActorEvent;
import org.hudna.model.event.ActorEvent.EntanglementChanged;
import org.hudna.model.event.ActorEvent.FormationSwitched;
import org.hudna.model.event.ActorEvent.ProtectionLost;
import org.hudna.model.event.ActorEvent.StanceChanged;
import org.hudna.model.event.ActorEvent.StatementMade;
import org.hudna.model.event.Where;
import org.hudna.scenario.Stance;

/** Puts what parties and formations decide into rows of events.csv.gz and back. */
final class ActorRows {
  private ActorRows() {}

  static void fill(EventRow row, ActorEvent event) {
    if (event instanceof StanceChanged e) {
      row.actor(e.party()).before(e.from()).kind(e.to()).text(e.cause());
    } else if (event instanceof EntanglementChanged e) {
      row.actor(e.party(), e.formation()).value(e.now()).change(e.change());
      row.where(new Where(e.sector(), null, null, null));
    } else if (event instanceof FormationSwitched e) {
      row.actor(e.from(), e.formation()).target(e.to()).text(e.cause());
    } else if (event instanceof ProtectionLost e) {
      row.actor(e.party()).value(e.untilHours());
      row.where(new Where(null, e.district(), null, null));
    } else if (event instanceof StatementMade e) {
      row.actor(e.party()).value(e.strength());
    } else {
      throw EventText.unknown(event);
    }
  }

  static void readers(EventTypes types) {
    types.add(
        StanceChanged.class,
        r ->
            new StanceChanged(
                r.hours(),
                r.id("actor"),
                r.constant(Stance.class, "before"),
                r.constant(Stance.class, "kind"),
                r.text("text")));
    types.add(
        EntanglementChanged.class,
        r ->
            new EntanglementChanged(
                r.hours(),
                r.id("formation"),
                r.id("actor"),
                r.id("sector"),
                r.number("change"),
                r.number("value")));
    types.add(
        FormationSwitched.class,
        r ->
            new FormationSwitched(
                r.hours(), r.id("formation"), r.id("actor"), r.id("target"), r.text("text")));
    types.add(
        ProtectionLost.class,
        r -> new ProtectionLost(r.hours(), r.id("actor"), r.text("district"), r.number("value")));
    types.add(
        StatementMade.class, r -> new StatementMade(r.hours(), r.id("actor"), r.number("value")));
  }
}
