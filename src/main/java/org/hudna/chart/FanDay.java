package org.hudna.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A day of a forecast as quantiles.
 *
 * @param origin first day of the forecast that it belongs to
 * @param observed NaN on a missing day
 * @param quantiles at 2.5, 10, 25, 50, 75, 90 and 97.5 %
 */
record FanDay(LocalDate date, LocalDate origin, double observed, List<Double> quantiles) {
  /** Columns of the quantiles. */
  static final List<String> COLUMNS = List.of("q2_5", "q10", "q25", "q50", "q75", "q90", "q97_5");

  private static final double SHOWN = 0.95;

  FanDay {
    quantiles = List.copyOf(quantiles);
  }

  double median() {
    return quantiles.get(COLUMNS.size() / 2);
  }

  /** The height that shows all but the few days whose forecast is far wider than the others'. */
  static double top(List<FanDay> days) {
    double[] wide = days.stream().mapToDouble(FanDay::highest).sorted().toArray();
    double most = wide.length == 0 ? 0 : wide[(int) (SHOWN * (wide.length - 1))];
    for (FanDay day : days) {
      most = Math.max(most, day.quantiles().get(COLUMNS.indexOf("q90")));
      most = day.isObserved() ? Math.max(most, day.observed()) : most;
    }
    return most;
  }

  private double highest() {
    return quantiles.get(COLUMNS.size() - 1);
  }

  boolean isObserved() {
    return !Double.isNaN(observed);
  }

  /** Days in a row of one forecast. */
  static List<List<FanDay>> forecasts(List<FanDay> days) {
    return parted(days, true);
  }

  /** Observed days in a row. */
  static List<List<FanDay>> observations(List<FanDay> days) {
    return parted(days.stream().filter(FanDay::isObserved).toList(), false);
  }

  private static List<List<FanDay>> parted(List<FanDay> days, boolean byOrigin) {
    List<List<FanDay>> parts = new ArrayList<>();
    FanDay before = null;
    for (FanDay day : days) {
      boolean next =
          before != null
              && before.date.plusDays(1).equals(day.date)
              && (!byOrigin || before.origin.equals(day.origin));
      if (!next) {
        parts.add(new ArrayList<>());
      }
      parts.get(parts.size() - 1).add(day);
      before = day;
    }
    return parts;
  }
}
