package org.hudna.metric;

/** How a metric gathers what happens in one run. */
public enum Aggregation {
  /** The sum over the run. */
  TOTAL,
  /** The mean over its days, acts or parties. */
  MEAN,
  /** The largest value of any day. */
  MAXIMUM,
  /** The value at one instant. */
  VALUE,
  /** 1 if it came about in the run, else 0; over runs, the share of runs. */
  OCCURRENCE,
  /** The time until it came about; missing in a run in which it did not. */
  TIME_TO
}
