package org.hudna.study.baseline;

import java.time.LocalDate;
import java.util.List;
import org.hudna.history.DateRange;
import org.hudna.history.Quantity;
import org.hudna.study.score.Forecast;

/**
 * The mean of the last observed days, area by area. Draws are whole numbers, so with mean m member
 * i gets {@code floor((i + 1) m + u) - floor(i m + u)}, u uniform in [0, 1) by day, area and
 * quantity: only the two whole numbers beside m, in shares that have the mean m up to 1 / members
 * (systematic rounding). The spread that this gives, f (1 - f) with f the fraction of m, is no
 * statement of doubt; {@link #mean} is the number itself.
 */
public final class MeanBaseline implements Baseline {
  private final int pastDays;

  /**
   * A mean.
   *
   * @param pastDays observed days that it is taken over, at least 1
   */
  public MeanBaseline(int pastDays) {
    this.pastDays = Windows.positive(pastDays);
  }

  @Override
  public String id() {
    return "mean-" + pastDays;
  }

  @Override
  public String label() {
    return "Mean of the last %d observed days".formatted(pastDays);
  }

  /** The mean per day of an area, not rounded. */
  public double mean(Past past, Quantity quantity, int area) {
    List<LocalDate> days = past.lastObserved(pastDays);
    return days.stream()
        .mapToInt(day -> past.series().count(quantity, day, area))
        .average()
        .orElseThrow();
  }

  @Override
  public Forecast forecast(Past past, DateRange days, int members, long seed) {
    Forecast forecast = past.blank(days, members);
    Chance chance = Chance.of(seed, id());
    for (int area = 0; area < past.series().areas(); area++) {
      double events = mean(past, Quantity.EVENTS, area);
      double deaths = mean(past, Quantity.DEATHS, area);
      for (LocalDate day : days.stream().toList()) {
        Chance here = chance.of(area).of(day.toEpochDay());
        double eventsPhase = here.of(Quantity.EVENTS.ordinal()).generator().nextDouble();
        double deathsPhase = here.of(Quantity.DEATHS.ordinal()).generator().nextDouble();
        for (int m = 0; m < members; m++) {
          forecast.add(day, area, m, step(events, eventsPhase, m), step(deaths, deathsPhase, m));
        }
      }
    }
    return forecast;
  }

  private static int step(double mean, double phase, int member) {
    return Chance.round((member + 1) * mean, phase) - Chance.round(member * mean, phase);
  }
}
