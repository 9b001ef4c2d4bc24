package org.hudna.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hudna.metric.Aggregation;
import org.hudna.metric.Metric;
import org.hudna.metric.MetricSummary;
import org.hudna.metric.Summary;

/** The few metrics that tables on the terminal begin with. */
final class KeyMetrics {
  private static final Map<Metric, String> HEADS = heads();

  private KeyMetrics() {}

  static List<Metric> all() {
    return List.copyOf(HEADS.keySet());
  }

  /** The head of a column. */
  static String head(Metric metric) {
    return HEADS.get(metric);
  }

  /**
   * One row per scenario: mean and 5-95 % range over its runs.
   *
   * @param summaries asked for one scenario after another, so that one at a time is in memory
   */
  static TextTable table(List<String> scenarios, Function<String, Summary> summaries) {
    List<String> header = new ArrayList<>(List.of("scenario", "runs"));
    header.addAll(HEADS.values());
    TextTable table = new TextTable(header);
    for (String id : scenarios) {
      Summary summary = summaries.apply(id);
      List<String> row = new ArrayList<>(List.of(id, Integer.toString(summary.runs())));
      HEADS.keySet().forEach(metric -> row.add(cell(metric, summary.of(metric))));
      table.row(row);
    }
    return table;
  }

  private static String cell(Metric metric, MetricSummary of) {
    if (of.runs() == 0) {
      return "-";
    }
    if (metric.aggregation() == Aggregation.OCCURRENCE) {
      return Math.round(100 * of.mean()) + " %";
    }
    return ShownNumber.of(of.mean())
        + " ["
        + ShownNumber.of(of.q05())
        + ", "
        + ShownNumber.of(of.q95())
        + "]";
  }

  private static Map<Metric, String> heads() {
    Map<Metric, String> heads = new LinkedHashMap<>();
    heads.put(Metric.TRUCE_HELD_TO_END, "held");
    heads.put(Metric.DAYS_TO_COLLAPSE, "days to collapse");
    heads.put(Metric.CIVILIAN_DEATHS_FROM_TRUCE, "civilian deaths from truce");
    heads.put(Metric.DEATHS_FROM_TRUCE, "deaths from truce");
    heads.put(Metric.VIOLATIONS, "violations");
    heads.put(Metric.PEOPLE_REACHED_FROM_TRUCE, "people reached from truce");
    heads.put(Metric.FATAL_EVENTS_FIRST_WEEK, "fatal/day, week 1");
    heads.put(Metric.FATAL_EVENTS_BEFORE_TRUCE, "fatal/day before");
    heads.put(Metric.IMPLEMENTATION_REACHED, "implementation");
    return heads;
  }
}
