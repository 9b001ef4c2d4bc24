package org.hudna.metric;

import java.util.DoubleSummaryStatistics;
import java.util.stream.IntStream;
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
  private final AgreementFold agreement;
  private final ObservedTable table;
  private final Names observers;
  private final long[] reports;
  private final long[] onFirst;
  private final long[] onSecond;
  private double waitedHours;
  private long lastReported;
  private double lastHappenedHours = Double.NaN;

  ObservationFold(
      Layout layout,
      MetricValues values,
      AgreementFold agreement,
      Scenario scenario,
      Theatre theatre) {
    this.layout = layout;
    this.values = values;
    this.agreement = agreement;
    this.table =
        new ObservedTable(layout, scenario.observers().keySet(), theatre.parties().keySet());
    this.observers = new Names(scenario.observers().keySet());
    this.reports = new long[observers.size()];
    this.onFirst = new long[observers.size()];
    this.onSecond = new long[observers.size()];
  }

  void take(ObservationEvent event) {
    if (event instanceof ReportPublished e) {
      values.count(Metric.REPORTS);
      if (e.falseReport()) {
        values.count(Metric.FALSE_REPORTS);
      }
      lastReported = e.violation();
      lastHappenedHours = e.happenedHours();
      count(observers.find(e.observer()), layout.side(e.accused()));
      add(Column.REPORTED, e, e.observer(), e.kind().ordinal());
    } else if (event instanceof ViolationVerified e) {
      if (e.amongSignatories() && agreement.inForceSince(happenedHours(e))) {
        values.count(Metric.VERIFIED_VIOLATIONS);
      }
      add(Column.VERIFIED, e, e.observer(), e.kind().ordinal());
    } else if (event instanceof ViolationDetermined e) {
      values.count(Metric.DETERMINED_VIOLATIONS);
      waitedHours += e.waitedHours();
      add(Column.DETERMINED, e, e.observer(), e.kind().ordinal());
    } else if (event instanceof AllegationLapsed) {
      values.count(Metric.UNDETERMINED_ALLEGATIONS);
    }
  }

  /** When what a report made verified had happened; the report comes right before. */
  private double happenedHours(ViolationVerified event) {
    return event.violation() == lastReported ? lastHappenedHours : event.hours();
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
    double determined = values.get(Metric.DETERMINED_VIOLATIONS);
    values.set(Metric.DETERMINATION_WAIT, waitedHours / determined);
    blame();
  }

  /** How one-sided the observers' reports are, of parties on the two sides of covered dyads. */
  private void blame() {
    DoubleSummaryStatistics shares =
        IntStream.range(0, reports.length)
            .filter(i -> onFirst[i] + onSecond[i] > 0)
            .mapToDouble(i -> (double) onFirst[i] / (onFirst[i] + onSecond[i]))
            .summaryStatistics();
    if (shares.getCount() > 0) {
      values.set(Metric.MOST_BLAME_ON_FIRST_SIDE, shares.getMax());
      values.set(Metric.LEAST_BLAME_ON_FIRST_SIDE, shares.getMin());
    }
  }

  private void count(int observer, int side) {
    if (observer >= 0) {
      reports[observer]++;
      onFirst[observer] += side > 0 ? 1 : 0;
      onSecond[observer] += side < 0 ? 1 : 0;
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
