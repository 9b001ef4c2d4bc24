package org.hudna.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hudna.metric.Metric;
import org.hudna.study.comparison.BatchComparison;
import org.hudna.study.comparison.Contrast;
import org.hudna.study.comparison.PairedRuns;
import org.hudna.study.comparison.ScenarioRuns;
import org.hudna.study.survival.SurvivalComparison;

/**
 * The comparisons that a page rests on.
 *
 * @param comparable the baseline and the designs that simulate its days, fewest civilian deaths
 *     first
 * @param key they against the baseline by the metrics of the page's tables
 * @param all the same by all metrics
 * @param againstBest they against the one with the fewest civilian deaths
 */
record Evidence(
    List<Design> comparable,
    BatchComparison key,
    BatchComparison all,
    BatchComparison againstBest,
    SurvivalComparison survival) {

  /** What the answer is about: in the whole period, which all comparable designs share. */
  static final Metric LIVES = Metric.CIVILIAN_DEATHS;

  private static final int FEW_PAIRS = 20;

  static final Metric AID = Metric.PEOPLE_REACHED;

  /** The metrics of the tables. */
  static final List<Metric> KEY =
      List.of(
          LIVES,
          Metric.DEATHS,
          AID,
          Metric.BESIEGED_PEOPLE_REACHED,
          Metric.WITHOUT_SUPPLIES,
          Metric.DAYS_IN_FORCE,
          Metric.VIOLATION_RATE);

  static Evidence of(Batch batch) {
    ScenarioRuns baseline = batch.baseline().comparableRuns();
    List<Design> comparable =
        batch.designs().stream()
            .filter(batch::sameDays)
            .sorted(Comparator.comparingDouble(design -> design.summary(LIVES).mean()))
            .toList();
    List<ScenarioRuns> runs = comparable.stream().map(Design::comparableRuns).toList();
    return new Evidence(
        comparable,
        BatchComparison.of(baseline, runs, KEY),
        BatchComparison.of(baseline, runs, Arrays.asList(Metric.values())),
        BatchComparison.of(runs.get(0), runs, List.of(LIVES)),
        SurvivalComparison.of(
            baseline, batch.designs().stream().map(Design::comparableRuns).toList()));
  }

  /**
   * Pairs of runs with the same luck that each comparison with the baseline has at least; runs if
   * there is nothing to compare.
   */
  int pairs() {
    ScenarioRuns baseline = runs(key.baseline());
    return comparable.stream()
        .mapToInt(design -> PairedRuns.of(baseline, design.comparableRuns()).first().size())
        .min()
        .orElse(0);
  }

  /** Whether there are too few pairs for more than a provisional answer. */
  boolean provisional() {
    return pairs() < FEW_PAIRS;
  }

  private ScenarioRuns runs(String id) {
    return comparable.stream()
        .filter(design -> design.id().equals(id))
        .findFirst()
        .orElseThrow()
        .comparableRuns();
  }

  Design best() {
    return comparable.get(0);
  }

  /** The contrast of a design with the baseline; empty for the baseline itself. */
  Optional<Contrast> contrast(Design design, Metric metric) {
    return key.of(design.id()).stream().filter(each -> each.metric() == metric).findFirst();
  }
}
