package org.hudna.model.process;

import org.hudna.model.event.ObservationEvent.ReportPublished;

/**
 * A serious violation that is alleged and not yet determined.
 *
 * @param report the report that opened it
 * @param monitored whether people on the ground whom both guarantors believe can look
 * @param askedHours when information is in, circumstances are established and the capitals are
 *     asked
 * @param lapsesHours when it counts as undetermined
 */
record Allegation(
    ReportPublished report, boolean monitored, double askedHours, double lapsesHours) {

  /** Number of the incident. */
  long violation() {
    return report.violation();
  }
}
