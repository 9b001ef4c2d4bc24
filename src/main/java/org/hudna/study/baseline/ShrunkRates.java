package org.hudna.study.baseline;

import java.time.LocalDate;
import java.util.List;
import org.hudna.history.CountSeries;
import org.hudna.history.DateRange;
import org.hudna.history.IntensityFit;
import org.hudna.history.Quantity;
import org.hudna.history.RateShrinkage;

/**
 * Events per day of each area as known at the end of a day, by {@link RateShrinkage} and with the
 * windows of {@link IntensityFit}: the window is the {@value Windows#MONTH} calendar days to that
 * day, the longer past the {@value IntensityFit#RECENT_DAYS} days to it or what there is since the
 * first day of the data, and of both only the observed days count.
 */
final class ShrunkRates {
  private final CountSeries series;
  private final List<LocalDate> window;
  private final List<LocalDate> recent;

  /**
   * The rates at the end of a day.
   *
   * @throws IllegalArgumentException if none of the days up to it was observed
   */
  ShrunkRates(CountSeries series, LocalDate lastDay) {
    this.series = series;
    this.window = series.observedDays(DateRange.endingOn(lastDay, Windows.MONTH));
    this.recent = series.observedDays(DateRange.endingOn(lastDay, IntensityFit.RECENT_DAYS));
    if (recent.isEmpty()) {
      throw new IllegalArgumentException(
          "no day was observed in the %d days to %s; the data cover %s"
              .formatted(IntensityFit.RECENT_DAYS, lastDay, series.period()));
    }
  }

  /** Events per day of an area; the nation counts events without a governorate too. */
  double perDay(int area) {
    double recentPerDay = (double) events(recent, area) / recent.size();
    return RateShrinkage.DEFAULT.rate(events(window, area), window.size(), recentPerDay);
  }

  /**
   * Events per day by area, events without a governorate spread over the governorates in proportion
   * to their rates. The nation is the sum of the governorates; where none has an event it is 0.
   */
  double[] spreadPerDay() {
    double[] rates = new double[series.areas()];
    double placed = 0;
    for (int area = 1; area < rates.length; area++) {
      rates[area] = perDay(area);
      placed += rates[area];
    }
    if (placed > 0) {
      rates[CountSeries.NATION] = perDay(CountSeries.NATION);
      for (int area = 1; area < rates.length; area++) {
        rates[area] *= rates[CountSeries.NATION] / placed;
      }
    }
    return rates;
  }

  private int events(List<LocalDate> days, int area) {
    return days.stream().mapToInt(day -> series.count(Quantity.EVENTS, day, area)).sum();
  }
}
