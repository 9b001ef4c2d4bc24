package org.hudna.chart;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hudna.metric.MetricSummary;

/**
 * How a quantity varies over replicates, day by day.
 *
 * @param days one entry for each day of the scenario
 */
record DailyBands(List<MetricSummary> days) {

  DailyBands {
    days = List.copyOf(days);
  }

  /** The bands of each day over the replicates. */
  static DailyBands of(ReplicateDays table) {
    return new DailyBands(
        IntStream.range(0, table.days()).mapToObj(d -> MetricSummary.of(table.day(d))).toList());
  }

  /** The greatest value of any day; 0 without a value. */
  double highest(ToDoubleFunction<MetricSummary> value) {
    return days.stream().mapToDouble(value).filter(v -> !Double.isNaN(v)).max().orElse(0);
  }
}
