package org.hudna.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.TextAnchor;

/**
 * A horizontal axis of plain days: it asks neither the time zone nor the language of the machine.
 */
final class DayAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;
  private static final int MOST_TICKS = 13;

  private final transient DayRange days;

  DayAxis(DayRange days) {
    super("Date (" + Dates.years(days) + ")");
    this.days = days;
    ChartStyle.dress(this);
    setAutoRange(false);
    setRange(days.start(), days.end());
  }

  @Override
  public List<?> refreshTicks(
      Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
    List<NumberTick> ticks = new ArrayList<>();
    for (LocalDate date : dates(days)) {
      ticks.add(
          new NumberTick(
              date.toEpochDay(), Dates.day(date), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
    }
    return ticks;
  }

  /** Midnights that get a date: every day, every week, or the first of months. */
  static List<LocalDate> dates(DayRange days) {
    LocalDate end = days.first().plusDays(days.count());
    if (days.count() <= 7 * MOST_TICKS) {
      int step = days.count() <= MOST_TICKS ? 1 : 7;
      return days.first().datesUntil(end.plusDays(1), Period.ofDays(step)).toList();
    }
    int months = 1 + days.count() / (30 * MOST_TICKS);
    LocalDate month = days.first().withDayOfMonth(1);
    LocalDate from = month.isBefore(days.first()) ? month.plusMonths(1) : month;
    return from.isBefore(end)
        ? from.datesUntil(end, Period.ofMonths(months)).toList()
        : List.of(days.first());
  }
}
