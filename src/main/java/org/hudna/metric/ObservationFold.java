package org.hudna.metric;

import org.hudna.metric.ObservedTable.Column;
import org.hudna.model.event.ObservationEvent;
import org.hudna.model.event.ObservationEvent.AllegationLapsed;
import org.hudna.model.event.ObservationEvent.ReportPublished;
import org.hudna.model.event.ObservationEvent.ViolationDetermined;
import org.hudna.model.event.ObservationEvent.ViolationVerified;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;

/** Counts what observers report and what the guarantors make of it. */
final class ObservationFold {
  private final Layout layout;
  private final MetricValues values;
  private final ObservedTable table;
  private final Names observers;
  private final long[] reports;

  ObservationFold(Layout layout, MetricValues values, Scenario scenario, Theatre theatre) {
    this.layout = layout;
    this.values = values;
    this.table =
        new ObservedTable(layout, scenario.observers().keySet(), theatre.parties().keySet());
    this.observers = new Names(scenario.observers().keySet());
    this.reports = new long[observers.size()];
  }

  void take(ObservationEvent event) {
    if (event instanceof ReportPublished e) {
      values.count(Metric.REPORTS);
      if (e.falseReport()) {
        values.count(Metric.FALSE_REPORTS);
      }
      int observer = observers.find(e.observer());
      if (observer >= 0) {
        reports[observer]++;
      }
      add(Column.REPORTED, e, e.observer(), e.kind().ordinal());
    } else if (event instanceof ViolationVerified e) {
      if (e.amongSignatories()) {
        values.count(Metric.VERIFIED_VIOLATIONS);
      }
      add(Column.VERIFIED, e, e.observer(), e.kind().ordinal());
    } else if (event instanceof ViolationDetermined e) {
      values.count(Metric.DETERMINED_VIOLATIONS);
      add(Column.DETERMINED, e, e.observer(), e.kind().ordinal());
    } else if (event instanceof AllegationLapsed) {
      values.count(Metric.UNDETERMINED_ALLEGATIONS);
    }
  }

  void finish() {
    long most = 0;
    long fewest = Long.MAX_VALUE;
    for (long count : reports) {
      most = Math.max(most, count);
      fewest = Math.min(fewest, count);
    }
    if (reports.length > 1 && most > 0) {
      values.set(Metric.OBSERVER_DISAGREEMENT, 1 - (double) fewest / most);
    }
  }

  ObservedTable table() {
    return table;
  }

  private void add(Column column, ObservationEvent event, String observer, int kind) {
    table.add(
        column,
        layout.calendar.day(event.hours()),
        layout.governorate(event.where()),
        observer,
        event.accused(),
        kind);
  }
}
