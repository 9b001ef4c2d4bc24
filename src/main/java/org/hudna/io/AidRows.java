package org.hudna.io;

import org.hudna.model.event.AidEvent;
import org.hudna.model.event.AidEvent.AidSuspended;
import org.hudna.model.event.AidEvent.ConvoyAdvanced;

/** Puts convoys into rows of events.csv.gz: the kind is the state that a convoy enters. */
final class AidRows {
  private AidRows() {}

  static void fill(EventRow row, AidEvent event) {
    row.number(event.convoy());
    if (event instanceof ConvoyAdvanced e) {
      row.where(e.where()).kind(e.to().key()).value(e.people()).text(e.reason());
    } else if (event instanceof AidSuspended e) {
      row.value(e.untilHours()).text(e.cause());
    }
  }
}
