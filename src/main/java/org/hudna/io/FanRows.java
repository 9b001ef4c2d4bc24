package org.hudna.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hudna.history.CountSeries;
import org.hudna.history.Quantity;
import org.hudna.study.score.CentralInterval;
import org.hudna.study.score.SortedDraws;
import org.hudna.study.validation.ScoredWindow;
import org.hudna.study.validation.ValidationPlan;

/**
 * The model's forecasts as quantiles by day and area, missing days too. The outer ones are the ends
 * of {@link CentralInterval}, so they are those that coverage is counted by.
 */
final class FanRows {
  static final String COLUMNS =
      "case date quantity area observed q2_5 q10 q25 q50 q75 q90 q97_5 origin";

  private final ValidationPlan plan;

  FanRows(ValidationPlan plan) {
    this.plan = plan;
  }

  /** The rows of the windows of each case. */
  List<List<String>> of(Map<String, List<ScoredWindow>> cases) {
    List<List<String>> rows = new ArrayList<>();
    cases.forEach((id, windows) -> windows.forEach(window -> add(rows, id, window)));
    return rows;
  }

  private void add(List<List<String>> rows, String id, ScoredWindow window) {
    for (LocalDate day : window.window().days().stream().toList()) {
      for (Quantity quantity : Quantity.values()) {
        for (int area = 0; area < plan.series().areas(); area++) {
          List<String> row = new ArrayList<>(List.of(id, day.toString(), quantity.key()));
          row.add(plan.area(area));
          row.add(observed(quantity, day, area));
          row.addAll(quantiles(SortedDraws.of(window.model().draws(quantity, day, area))));
          row.add(window.window().days().first().toString());
          rows.add(row);
        }
      }
    }
  }

  /** Empty on a missing day. */
  private String observed(Quantity quantity, LocalDate day, int area) {
    CountSeries series = plan.series();
    return series.observed(day) ? Integer.toString(series.count(quantity, day, area)) : "";
  }

  private static List<String> quantiles(SortedDraws draws) {
    CentralInterval wide = CentralInterval.of(draws, 95);
    CentralInterval middle = CentralInterval.of(draws, 80);
    CentralInterval narrow = CentralInterval.of(draws, 50);
    double[] values = {
      wide.low(),
      middle.low(),
      narrow.low(),
      median(draws),
      narrow.high(),
      middle.high(),
      wide.high()
    };
    List<String> cells = new ArrayList<>();
    for (double value : values) {
      cells.add(ValidationTables.number(value));
    }
    return cells;
  }

  private static double median(SortedDraws draws) {
    int half = draws.size() / 2;
    return draws.size() > 2 * half
        ? draws.ranked(half + 1)
        : (draws.ranked(half) + draws.ranked(half + 1)) / 2;
  }
}
