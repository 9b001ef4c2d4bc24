package org.hudna.chart;

import java.time.LocalDate;

/** Dates as charts write them: English, whatever the machine speaks. */
final class Dates {
  private static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };

  private Dates() {}

  /** Day and month, as in {@code 12 Sep}. */
  static String day(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTHS[date.getMonthValue() - 1];
  }

  /** Year, or years, of a range. */
  static String years(DayRange days) {
    int from = days.first().getYear();
    int to = days.first().plusDays(days.count() - 1L).getYear();
    return from == to ? Integer.toString(from) : from + " to " + to;
  }
}
