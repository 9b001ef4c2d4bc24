package org.hudna.study.baseline;

import java.time.LocalDate;
import org.hudna.history.CountSeries;
import org.hudna.history.Quantity;
import org.hudna.study.score.Forecast;

/**
 * Gives a member a whole past day, events and deaths of all areas at once.
 *
 * @param series the past days
 * @param forecast what is filled
 */
record DayCopy(CountSeries series, Forecast forecast) {

  void copy(LocalDate from, LocalDate to, int member) {
    for (int area = 0; area < series.areas(); area++) {
      forecast.add(
          to,
          area,
          member,
          series.count(Quantity.EVENTS, from, area),
          series.count(Quantity.DEATHS, from, area));
    }
  }
}
