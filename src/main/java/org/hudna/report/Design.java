package org.hudna.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import org.hudna.io.Manifest;
import org.hudna.io.ResultsReader.Run;
import org.hudna.metric.Metric;
import org.hudna.metric.MetricSummary;
import org.hudna.study.comparison.ScenarioRuns;

/**
 * A scenario of the batch with the metrics of its complete runs.
 *
 * @param runs by replicate
 */
record Design(Manifest.Entry entry, List<Run> runs) {

  Design {
    runs = List.copyOf(runs);
  }

  String id() {
    return entry.id();
  }

  String title() {
    return entry.title();
  }

  /** The resolved scenario; missing in a manifest that does not hold it. */
  JsonNode scenario() {
    return entry.resolved() == null ? MissingNode.getInstance() : entry.resolved();
  }

  String question() {
    return scenario().path("question").asText("");
  }

  Period period() {
    return Period.of(scenario());
  }

  /** Whether the scenario has an agreement with a truce at all. */
  boolean hasTruce() {
    return scenario().path("agreement").hasNonNull("truce");
  }

  /** Whether the truce is to start when that of another design is; no truce starts at any time. */
  boolean sameTruceStart(Design other) {
    JsonNode own = scenario().path("agreement").path("truce");
    JsonNode others = other.scenario().path("agreement").path("truce");
    return own.path("start").equals(others.path("start"))
        && own.path("order").equals(others.path("order"));
  }

  /** The values of a metric in the order of the runs; NaN where one is missing. */
  double[] values(Metric metric) {
    return runs.stream().mapToDouble(run -> run.values().get(metric)).toArray();
  }

  MetricSummary summary(Metric metric) {
    return MetricSummary.of(values(metric));
  }

  /** The runs as comparisons take them. */
  ScenarioRuns comparableRuns() {
    return new ScenarioRuns(
        id(),
        entry.extendsId(),
        runs.stream()
            .map(run -> new ScenarioRuns.Run(run.replicate(), run.seed(), run.values()))
            .toList());
  }
}
