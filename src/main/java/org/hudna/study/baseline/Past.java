package org.hudna.study.baseline;

import java.time.LocalDate;
import java.util.List;
import org.hudna.history.CountSeries;
import org.hudna.history.DateRange;
import org.hudna.history.ObservedEvents;

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
}
