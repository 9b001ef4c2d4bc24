package org.hudna.study.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hudna.metric.Metric;

/**
 * All scenarios of a batch against one of them.
 *
 * @param baseline id of the scenario that others are compared with
 * @param family number of tests that p values are adjusted over: all metrics of all scenarios here
 * @param contrasts by scenario, then by metric
 */
public record BatchComparison(String baseline, int family, List<Contrast> contrasts) {

  /** Copies the contrasts. */
  public BatchComparison {
    contrasts = List.copyOf(contrasts);
  }

  /** Compares scenarios with the baseline; the baseline among them is left out. */
  public static BatchComparison of(
      ScenarioRuns baseline, List<ScenarioRuns> scenarios, Collection<Metric> metrics) {
    List<Contrast> raw =
        scenarios.stream()
            .filter(scenario -> !scenario.id().equals(baseline.id()))
            .flatMap(scenario -> contrasts(baseline, scenario, metrics))
            .toList();
    double[] p = raw.stream().mapToDouble(contrast -> contrast.significance().p()).toArray();
    HolmAdjustment holm = HolmAdjustment.of(p);
    List<Contrast> adjusted = new ArrayList<>();
    for (int i = 0; i < p.length; i++) {
      adjusted.add(raw.get(i).withAdjusted(holm.adjusted(i)));
    }
    return new BatchComparison(baseline.id(), holm.tests(), adjusted);
  }

  private static Stream<Contrast> contrasts(
      ScenarioRuns baseline, ScenarioRuns scenario, Collection<Metric> metrics) {
    PairedRuns pairs = PairedRuns.of(baseline, scenario);
    return metrics.parallelStream()
        .map(metric -> ContrastRule.of(baseline, scenario, pairs, metric))
        .toList()
        .stream();
  }

  /** Ids of the scenarios other than the baseline, in the order of the batch. */
  public List<String> scenarios() {
    return contrasts.stream().map(Contrast::scenario).distinct().toList();
  }

  /** Metrics in their order. */
  public List<Metric> metrics() {
    return contrasts.stream().map(Contrast::metric).distinct().toList();
  }

  /** The contrasts of one scenario. */
  public List<Contrast> of(String scenario) {
    return contrasts.stream().filter(contrast -> contrast.scenario().equals(scenario)).toList();
  }

  /** The contrasts of one metric. */
  public List<Contrast> of(Metric metric) {
    return contrasts.stream().filter(contrast -> contrast.metric() == metric).toList();
  }
}
