package org.hudna.study.comparison;

import java.util.List;
import org.hudna.metric.Metric;

/** The few metrics that a comparison begins with. */
public final class HeadlineMetrics {
  private static final List<Metric> ALL =
      List.of(
          Metric.TRUCE_HELD_TO_END,
          Metric.IMPLEMENTATION_REACHED,
          Metric.CIVILIAN_DEATHS,
          Metric.DEATHS,
          Metric.FATAL_EVENTS_FIRST_WEEK,
          Metric.VIOLATION_RATE,
          Metric.PEOPLE_REACHED,
          Metric.BESIEGED_PEOPLE_REACHED,
          Metric.WITHOUT_SUPPLIES);

  private HeadlineMetrics() {}

  /** All of them, in the order of tables. */
  public static List<Metric> all() {
    return ALL;
  }
}
