package org.hudna.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hudna.io.CountedDaysReader;
import org.hudna.io.Manifest;
import org.hudna.metric.Metric;
import org.hudna.metric.MetricSummary;
import org.hudna.study.comparison.ScenarioRuns;
import org.hudna.study.comparison.ScenarioRuns.Run;

/**
 * A scenario of the batch with the metrics of its complete runs.
 *
 * @param runs by replicate
 */
record Design(Manifest.Entry entry, List<Run> runs) {

  Design {
    runs = List.copyOf(runs);
  }

  /**
   * Designs with those of their runs whose luck all of them have, so that their means are of the
   * same runs; as they are if there is no such run.
   */
  static List<Design> alike(List<Design> designs) {
    Set<Long> common = new HashSet<>();
    designs.stream().limit(1).forEach(first -> common.addAll(first.seeds()));
    designs.forEach(design -> common.retainAll(design.seeds()));
    return common.isEmpty()
        ? designs
        : designs.stream()
            .map(
                design ->
                    new Design(
                        design.entry,
                        design.runs.stream().filter(run -> common.contains(run.seed())).toList()))
            .toList();
  }

  private List<Long> seeds() {
    return runs.stream().map(Run::seed).toList();
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

  /** Simulated days before the one on which the truce is to start; 0 if that is not known. */
  long daysBeforeTruce() {
    return hasTruce() ? period().daysBefore(scenario().at("/agreement/truce/start")) : 0;
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
    return new ScenarioRuns(id(), entry.extendsId(), runs, CountedDaysReader.of(entry));
  }
}
