package org.hudna.io;

import org.hudna.model.event.Breach;
import org.hudna.model.event.ObservationEvent;
import org.hudna.model.event.ObservationEvent.AllegationLapsed;
import org.hudna.model.event.ObservationEvent.Remedy;
import org.hudna.model.event.ObservationEvent.ReportBelieved;
import org.hudna.model.event.ObservationEvent.ReportPublished;
import org.hudna.model.event.ObservationEvent.ViolationDetermined;
import org.hudna.model.event.ObservationEvent.ViolationVerified;
import org.hudna.scenario.ViolenceKind;

/**
 * Puts observations into rows of events.csv.gz and back: the actor is the observer or believer, the
 * target accused.
 */
final class ObservationRows {
  private static final String FALSE = "false";
  private static final String TRUE = "true";

  private ObservationRows() {}

  static void fill(EventRow row, ObservationEvent event) {
    row.where(event.where()).target(event.accused());
    if (event instanceof ReportPublished e) {
      row.number(e.violation()).actor(e.observer()).kind(e.kind()).covered(e.amongSignatories());
      row.value(e.deaths()).text(e.falseReport() ? FALSE : TRUE);
      row.happened(e.happenedHours()).other(e.victim());
    } else if (event instanceof ReportBelieved e) {
      row.number(e.violation()).actor(e.believer()).kind(e.what()).value(e.deaths());
      row.other(e.victim());
    } else if (event instanceof ViolationVerified e) {
      row.number(e.violation()).actor(e.observer()).kind(e.kind()).covered(e.amongSignatories());
      row.value(e.deaths());
    } else if (event instanceof ViolationDetermined e) {
      row.number(e.violation()).actor(e.observer()).kind(e.kind()).value(e.waitedHours());
      row.text(EventRow.key(e.remedy()));
    } else if (event instanceof AllegationLapsed e) {
      row.number(e.violation()).other(e.victim());
    } else {
      throw EventText.unknown(event);
    }
  }

  static void readers(EventTypes types) {
    types.add(ReportPublished.class, ObservationRows::report);
    types.add(
        ReportBelieved.class,
        r ->
            new ReportBelieved(
                r.hours(),
                r.id("actor"),
                r.longNumber("number"),
                r.constant(Breach.class, "kind"),
                r.id("target"),
                r.text("other"),
                r.where(),
                r.whole("value")));
    types.add(
        ViolationVerified.class,
        r ->
            new ViolationVerified(
                r.hours(),
                r.text("actor"),
                r.longNumber("number"),
                r.id("target"),
                r.constant(ViolenceKind.class, "kind"),
                r.where(),
                r.whole("value"),
                r.flag("covered")));
    types.add(
        ViolationDetermined.class,
        r ->
            new ViolationDetermined(
                r.hours(),
                r.text("actor"),
                r.longNumber("number"),
                r.id("target"),
                r.constant(ViolenceKind.class, "kind"),
                r.where(),
                r.number("value"),
                r.constant(Remedy.class, "text")));
    types.add(
        AllegationLapsed.class,
        r ->
            new AllegationLapsed(
                r.hours(), r.longNumber("number"), r.id("target"), r.text("other"), r.where()));
  }

  private static ReportPublished report(StoredRow r) {
    return new ReportPublished(
        r.hours(),
        r.number("happened_hours"),
        r.id("actor"),
        r.longNumber("number"),
        r.id("target"),
        r.text("other"),
        r.constant(ViolenceKind.class, "kind"),
        r.where(),
        r.whole("value"),
        r.flag("covered"),
        r.oneOf("text", FALSE, TRUE));
  }
}
