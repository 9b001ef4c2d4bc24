package org.hudna.study.baseline;

import java.time.LocalDate;
import java.util.List;
import org.hudna.history.CountSeries;
import org.hudna.history.DateRange;
import org.hudna.history.ObservedEvents;
import org.hudna.study.score.Forecast;

/**
 * What a forecast may know: the exact-day events of one dyad group up to a day.
 *
 * @param events of the dyad group, none after {@code lastDay}; the period of the data ends there
 * @param series their counts
 * @param lastDay the last day that is known
 */
public record Past(ObservedEvents events, CountSeries series, LocalDate lastDay) {

  /**
   * The past of a dyad group.
   *
   * @param governorates codes, in the order of the areas
   * @throws IllegalArgumentException if the data begin after the last day
   */
  public static Past upTo(
      LocalDate lastDay, ObservedEvents all, String dyad, List<String> governorates) {
    ObservedEvents known =
        all.exactDay().ofDyad(dyad).within(new DateRange(all.period().first(), lastDay));
    return new Past(known, CountSeries.of(known, dyad, governorates), lastDay);
  }

  /** All days from the first of the data to the last known one, missing ones among them. */
  public DateRange days() {
    return new DateRange(series.period().first(), lastDay);
  }

  /**
   * The last observed days, in order: so many, or all where there are fewer. Missing days are
   * passed over, so the days may reach back further than their number.
   *
   * @throws IllegalArgumentException if no day was observed
   */
  public List<LocalDate> lastObserved(int days) {
    List<LocalDate> observed = series.observedDays(days());
    if (observed.isEmpty()) {
      throw new IllegalArgumentException("no day was observed from " + days());
    }
    return observed.subList(Math.max(0, observed.size() - days), observed.size());
  }

  /**
   * A forecast with the areas of this past that says nothing yet.
   *
   * @throws IllegalArgumentException if the days do not begin after this past
   */
  Forecast blank(DateRange days, int members) {
    if (!days.first().isAfter(lastDay)) {
      throw new IllegalArgumentException(
          "expected days after the last known one, %s, found %s".formatted(lastDay, days));
    }
    return new Forecast(days, series.areas(), members);
  }
}
