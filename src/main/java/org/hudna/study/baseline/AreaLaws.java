package org.hudna.study.baseline;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.hudna.history.DateRange;
import org.hudna.history.Quantity;
import org.hudna.study.score.Forecast;

/**
 * Draws from laws that were fitted area by area to the last observed days; the same law on every
 * day. Events and deaths, areas and days are drawn apart from each other, and the nation has laws
 * of its own: its members are not the sums of the governorates'.
 *
 * @param pastDays observed days that are fitted
 * @param eventsFit law of daily events from counts
 * @param deathsFit law of daily deaths from counts
 */
record AreaLaws(
    int pastDays,
    Function<int[], NegativeBinomial> eventsFit,
    Function<int[], NegativeBinomial> deathsFit) {

  Forecast forecast(Past past, DateRange days, int members, Chance chance) {
    Forecast forecast = past.blank(days, members);
    for (int area = 0; area < forecast.areas(); area++) {
      NegativeBinomial events = eventsFit.apply(counts(past, Quantity.EVENTS, area));
      NegativeBinomial deaths = deathsFit.apply(counts(past, Quantity.DEATHS, area));
      for (LocalDate day : days.stream().toList()) {
        Chance here = chance.of(area).of(day.toEpochDay());
        for (int m = 0; m < members; m++) {
          Chance own = here.of(m);
          forecast.add(day, area, m, draw(events, own, 0), draw(deaths, own, 1));
        }
      }
    }
    return forecast;
  }

  private static int draw(NegativeBinomial law, Chance chance, int quantity) {
    return law.draw(chance.of(quantity).generator());
  }

  private int[] counts(Past past, Quantity quantity, int area) {
    List<LocalDate> days = past.lastObserved(pastDays);
    return days.stream().mapToInt(day -> past.series().count(quantity, day, area)).toArray();
  }
}
