package org.hudna.io;

import org.hudna.model.event.ObservationEvent;
import org.hudna.model.event.ObservationEvent.AllegationLapsed;
import org.hudna.model.event.ObservationEvent.ReportBelieved;
import org.hudna.model.event.ObservationEvent.ReportPublished;
import org.hudna.model.event.ObservationEvent.ViolationDetermined;
import org.hudna.model.event.ObservationEvent.ViolationVerified;

/**
 * Puts observations into rows of events.csv.gz: the actor is the observer or believer, the target
 * accused.
 */
final class ObservationRows {
  private ObservationRows() {}

  static void fill(EventRow row, ObservationEvent event) {
    row.where(event.where()).target(event.accused());
    if (event instanceof ReportPublished e) {
      row.number(e.violation()).actor(e.observer()).kind(e.kind()).covered(e.amongSignatories());
      row.value(e.deaths()).text(e.falseReport() ? "false" : null);
    } else if (event instanceof ReportBelieved e) {
      row.number(e.violation()).actor(e.believer()).kind(e.what()).value(e.deaths());
      row.text(e.victim());
    } else if (event instanceof ViolationVerified e) {
      row.number(e.violation()).actor(e.observer()).kind(e.kind()).covered(e.amongSignatories());
      row.value(e.deaths());
    } else if (event instanceof ViolationDetermined e) {
      row.number(e.violation()).actor(e.observer()).kind(e.kind()).value(e.waitedHours());
      row.text(EventRow.key(e.remedy()));
    } else if (event instanceof AllegationLapsed e) {
      row.number(e.violation());
    }
  }
}
