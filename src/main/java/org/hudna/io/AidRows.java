package org.hudna.io;

import org.hudna.model.event.AidEvent;
import org.hudna.model.event.AidEvent.AidSuspended;
import org.hudna.model.event.AidEvent.ConvoyAdvanced;
import org.hudna.model.event.AidEvent.MedicineRemoved;
import org.hudna.model.event.AidEvent.State;

/** Puts convoys into rows of events.csv.gz and back: the kind is the state that a convoy enters. */
final class AidRows {
  private AidRows() {}

  static void fill(EventRow row, AidEvent event) {
    row.number(event.convoy());
    if (event instanceof ConvoyAdvanced e) {
      row.where(e.where()).before(e.from()).kind(e.to()).value(e.people()).text(e.reason());
      row.besieged(e.besieged());
      row.actor(e.by());
    } else if (event instanceof MedicineRemoved e) {
      row.where(e.where()).value(e.people()).text(e.reason());
    } else if (event instanceof AidSuspended e) {
      row.value(e.untilHours()).text(e.cause());
    } else {
      throw EventText.unknown(event);
    }
  }

  static void readers(EventTypes types) {
    types.add(
        ConvoyAdvanced.class,
        r ->
            new ConvoyAdvanced(
                r.hours(),
                r.id("number"),
                r.where(),
                r.constantOrNull(State.class, "before"),
                r.constant(State.class, "kind"),
                r.text("text"),
                r.text("actor"),
                r.number("value"),
                r.flag("besieged")));
    types.add(
        MedicineRemoved.class,
        r ->
            new MedicineRemoved(
                r.hours(), r.id("number"), r.where(), r.text("text"), r.number("value")));
    types.add(
        AidSuspended.class,
        r -> new AidSuspended(r.hours(), r.text("number"), r.number("value"), r.text("text")));
  }
}
