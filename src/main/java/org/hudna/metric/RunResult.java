package org.hudna.metric;

/**
 * What is kept of one run.
 *
 * @param values a number per metric
 * @param counts causes, reasons and parties by name
 */
public record RunResult(
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
