package org.hudna.chart;

import java.time.LocalDate;
import org.hudna.chart.Pen.Align;

/** The line, ticks and dates below a panel of days that is made by hand. */
record DayTicks(DayRange days) {

  /**
   * Draws at a height. Days of panels below each other get their dates once, at the lowest one.
   *
   * @param named whether dates are written
   */
  void draw(Pen pen, Scale across, double y, boolean named) {
    pen.colour(ChartStyle.FAINT_INK).stroke(1);
    pen.line(across.from(), y, across.to(), y);
    double free = across.from() - 1;
    for (LocalDate date : DayAxis.dates(days)) {
      double x = across.at(date.toEpochDay());
      pen.colour(ChartStyle.FAINT_INK).line(x, y, x, y + 3);
      pen.font(ChartStyle.TICK);
      double half = pen.width(Dates.day(date)) / 2;
      if (named && x - half > free && x + half < across.to()) {
        pen.colour(ChartStyle.INK);
        pen.text(Dates.day(date), x, y + 16, Align.CENTRE);
        free = x + half + 8;
      }
    }
  }
}
