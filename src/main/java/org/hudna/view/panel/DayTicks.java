package org.hudna.view.panel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jfree.chart.axis.NumberTickUnit;

/** Steps of an axis whose numbers are days since a start, with dates as labels. */
final class DayTicks extends NumberTickUnit {
  private static final long serialVersionUID = 1L;
  private static final int WEEK = 7;
  private final LocalDate start;

  private DayTicks(int days, LocalDate start) {
    super(days);
    this.start = start;
  }

  /** Whole weeks, about as many as asked. */
  static DayTicks about(int many, int days, LocalDate start) {
    int weeks = Math.max(1, (int) Math.ceil(days / (double) (many * WEEK)));
    return new DayTicks(weeks * WEEK, start);
  }

  @Override
  public String valueToString(double days) {
    return date(start, days, "d MMM");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DayTicks ticks && super.equals(other) && start.equals(ticks.start);
  }

  @Override
  public int hashCode() {
    return 31 * super.hashCode() + start.hashCode();
  }

  /** The date some days after a start. */
  static String date(LocalDate start, double days, String pattern) {
    LocalDate date = start.plusDays((long) Math.floor(days + 1e-9));
    return date.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
  }
}
