package org.hudna.metric;

import java.time.LocalDate;

/**
 * What is kept of one run.
 *
 * @param firstDay the day that begins at hour 0
 * @param values a number per metric
 * @param counts causes, reasons and parties by name
 */
public record RunResult(
    LocalDate firstDay,
    MetricValues values,
    Counts counts,
    DailyTable daily,
    AidTable aid,
    ObservedTable observed,
    StateTable state,
    DistrictSums districts) {

  /** The value of a metric, NaN if it does not exist in this run. */
  public double value(Metric metric) {
    return values.get(metric);
  }
}
