package org.hudna.io;

import java.util.ArrayList;
import java.util.List;
import org.hudna.study.comparison.Estimate;
import org.hudna.study.survival.LogRank;
import org.hudna.study.survival.SurvivalComparison;
import org.hudna.study.survival.TruceSurvival;

/** How long truces last, as the rows of a table: one for each scenario with a truce. */
public final class SurvivalTable {
  /** Its columns. */
  public static final List<String> COLUMNS =
      List.of(
          "scenario",
          "baseline",
          "horizon_days",
          "runs",
          "collapses",
          "held_share",
          "held_low",
          "held_high",
          "median_days",
          "median_low",
          "median_high",
          "mean_days",
          "mean_low",
          "mean_high",
          "pairs",
          "difference_days",
          "difference_low",
          "difference_high",
          "interval",
          "log_rank_statistic",
          "log_rank_p",
          "log_rank_p_adjusted");

  private SurvivalTable() {}

  /** The rows in the order of the comparison. */
  public static List<List<String>> rows(SurvivalComparison survival) {
    return survival.scenarios().stream().map(truce -> row(survival, truce)).toList();
  }

  private static List<String> row(SurvivalComparison survival, TruceSurvival of) {
    List<String> cells = new ArrayList<>();
    cells.add(of.scenario());
    cells.add(survival.baseline());
    ComparisonTable.numbers(cells, survival.horizonDays());
    cells.add(Integer.toString(of.curve().runs()));
    cells.add(Integer.toString(of.curve().collapses()));
    estimate(cells, of.held());
    ComparisonTable.numbers(cells, of.median().days(), of.median().low(), of.median().high());
    estimate(cells, of.restrictedMean());
    LogRank test = of.logRank();
    cells.add(test == null ? "" : Integer.toString(of.difference().n()));
    estimate(cells, of.difference());
    cells.add(test == null ? "" : of.difference().method().label());
    ComparisonTable.numbers(cells, test == null ? Double.NaN : test.statistic());
    cells.add(test == null ? "" : PText.exact(test.p()));
    cells.add(test == null ? "" : PText.exact(test.adjusted()));
    return cells;
  }

  private static void estimate(List<String> cells, Estimate of) {
    ComparisonTable.numbers(cells, of.mean(), of.low(), of.high());
  }
}
