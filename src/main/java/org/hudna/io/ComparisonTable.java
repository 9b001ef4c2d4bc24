package org.hudna.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hudna.metric.MetricSummary;
import org.hudna.study.comparison.BatchComparison;
import org.hudna.study.comparison.Contrast;
import org.hudna.study.comparison.Estimate;

/** The contrasts of a comparison as the rows of a table. */
public final class ComparisonTable {
  /** Its columns. */
  public static final List<String> COLUMNS =
      List.of(
          "scenario",
          "metric",
          "unit",
          "better",
          "baseline",
          "baseline_runs",
          "baseline_mean",
          "baseline_sd",
          "baseline_min",
          "baseline_max",
          "runs",
          "mean",
          "sd",
          "min",
          "max",
          "pairs",
          "difference",
          "low",
          "high",
          "interval",
          "cohens_dz",
          "cliffs_delta",
          "p",
          "p_adjusted",
          "test",
          "probability_better",
          "variance_paired",
          "variance_unpaired",
          "variance_ratio",
          "same_days");

  private ComparisonTable() {}

  /** The rows in the order of the comparison. */
  public static List<List<String>> rows(BatchComparison comparison) {
    return comparison.contrasts().stream()
        .map(contrast -> row(comparison.baseline(), contrast))
        .toList();
  }

  private static List<String> row(String baseline, Contrast of) {
    List<String> cells = new ArrayList<>();
    cells.add(of.scenario());
    cells.add(of.metric().column());
    cells.add(of.metric().unit());
    cells.add(of.metric().better().name().toLowerCase(Locale.ROOT));
    cells.add(baseline);
    summary(cells, of.baseline());
    summary(cells, of.changed());
    Estimate difference = of.difference();
    cells.add(Integer.toString(difference.n()));
    numbers(cells, difference.mean(), difference.low(), difference.high());
    cells.add(difference.method().label());
    numbers(cells, of.effect().dz(), of.effect().cliffsDelta());
    cells.add(PText.exact(of.significance().p()));
    cells.add(PText.exact(of.significance().adjusted()));
    cells.add(of.significance().method().label());
    numbers(
        cells,
        of.probabilityBetter(),
        of.variance().paired(),
        of.variance().unpaired(),
        of.variance().ratio());
    cells.add(Boolean.toString(of.sameDays()));
    return cells;
  }

  private static void summary(List<String> cells, MetricSummary of) {
    cells.add(Integer.toString(of.runs()));
    numbers(cells, of.mean(), of.sd(), of.min(), of.max());
  }

  static void numbers(List<String> cells, double... values) {
    for (double value : values) {
      StringBuilder text = new StringBuilder();
      DecimalText.append(text, value, 6);
      cells.add(text.toString());
    }
  }
}
