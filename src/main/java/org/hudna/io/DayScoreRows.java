package org.hudna.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hudna.history.Quantity;
import org.hudna.study.score.Score;
import org.hudna.study.validation.ScoredWindow;
import org.hudna.study.validation.ValidationPlan;

/** The scores of all forecasts day by day and area by area, of scored days only. */
final class DayScoreRows {
  static final String COLUMNS = "case date quantity area forecast observed crps fair_crps origin";

  private final ValidationPlan plan;

  DayScoreRows(ValidationPlan plan) {
    this.plan = plan;
  }

  /** The rows of the windows of each case. */
  List<List<String>> of(Map<String, List<ScoredWindow>> cases) {
    List<List<String>> rows = new ArrayList<>();
    cases.forEach((id, windows) -> windows.forEach(window -> addDays(rows, id, window)));
    return rows;
  }

  private void addDays(List<List<String>> rows, String id, ScoredWindow window) {
    for (LocalDate day : window.days()) {
      for (Quantity quantity : Quantity.values()) {
        for (int area = 0; area < plan.series().areas(); area++) {
          addForecasts(rows, id, window, day, quantity, area);
        }
      }
    }
  }

  private void addForecasts(
      List<List<String>> rows,
      String id,
      ScoredWindow window,
      LocalDate day,
      Quantity quantity,
      int area) {
    int observed = plan.series().count(quantity, day, area);
    window
        .scores()
        .forEach(
            (forecast, scores) ->
                rows.add(
                    List.of(
                        id,
                        day.toString(),
                        quantity.key(),
                        plan.area(area),
                        forecast,
                        Integer.toString(observed),
                        ValidationTables.number(scores.at(Score.CRPS, quantity, day, area)),
                        ValidationTables.number(scores.at(Score.FAIR_CRPS, quantity, day, area)),
                        window.window().days().first().toString())));
  }
}
