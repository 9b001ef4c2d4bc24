package org.hudna.report;

import org.hudna.metric.Metric;

/**
 * How the values of a metric are said: shares in per cent, all else in the unit of its column.
 *
 * @param scale what a value is multiplied by
 * @param unit of values, in words
 * @param differenceUnit of differences, in words
 */
record Quantity(Metric metric, double scale, String unit, String differenceUnit) {
  private static final double PER_CENT = 100;
  private static final double THOUSAND = 1e3;

  static Quantity of(Metric metric) {
    return switch (metric.unit()) {
      case "share" -> new Quantity(metric, PER_CENT, "%", "percentage points");
      case "persons" -> same(metric, "people");
      case "count" -> same(metric, "");
      case "index" -> same(metric, "on a scale from 0 to 1");
      case "per_day" -> same(metric, "");
      case "person_days" ->
          new Quantity(metric, 1 / THOUSAND, "thousand person-days", "thousand person-days");
      default -> same(metric, metric.unit().replace('_', '-'));
    };
  }

  private static Quantity same(Metric metric, String unit) {
    return new Quantity(metric, 1, unit, unit);
  }

  /** The word for a lower value. */
  String less() {
    return countable() ? "fewer" : "less";
  }

  private boolean countable() {
    return switch (metric.unit()) {
      case "persons", "count", "days", "person_days", "per_day" -> true;
      default -> false;
    };
  }
}
