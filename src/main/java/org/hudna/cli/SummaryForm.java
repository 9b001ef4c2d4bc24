package org.hudna.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hudna.experiment.RunId;
import org.hudna.io.RunJson;
import org.hudna.metric.Aggregation;
import org.hudna.metric.Metric;
import org.hudna.metric.RunResult;

/** How a run is summarised on the terminal. */
enum SummaryForm {
  /** The key metrics. */
  COMPACT,
  /** All metrics, and counts by cause, reason and party. */
  FULL,
  /** All of that as JSON. */
  JSON;

  /** The lines, within a width. */
  List<String> text(RunId run, RunResult result, int width) {
    if (this == JSON) {
      return RunJson.of(run, result).lines().toList();
    }
    List<String> lines = new ArrayList<>();
    lines.add(run.scenarioId() + ", seed " + run.seed());
    TextTable table = new TextTable(List.of("metric", "value", "unit"));
    List<Metric> metrics = this == FULL ? Arrays.asList(Metric.values()) : KeyMetrics.all();
    for (Metric metric : metrics) {
      table.row(List.of(metric.label(), value(metric, result), unit(metric)));
    }
    lines.addAll(table.lines(width));
    counts(result).forEach(lines::add);
    return lines;
  }

  private List<String> counts(RunResult result) {
    Map<String, Map<String, Long>> counts = new TreeMap<>(result.counts().asMap());
    if (this != FULL) {
      counts.keySet().retainAll(List.of("collapses_by_cause"));
    }
    return counts.entrySet().stream()
        .map(kind -> kind.getKey().replace('_', ' ') + ": " + kind.getValue())
        .toList();
  }

  private static String value(Metric metric, RunResult result) {
    double value = result.value(metric);
    if (metric.aggregation() == Aggregation.OCCURRENCE && !Double.isNaN(value)) {
      return value > 0 ? "yes" : "no";
    }
    return ShownNumber.of(value);
  }

  private static String unit(Metric metric) {
    return metric.aggregation() == Aggregation.OCCURRENCE ? "" : metric.unit().replace('_', ' ');
  }
}
