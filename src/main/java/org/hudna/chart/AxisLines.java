package org.hudna.chart;

import org.hudna.chart.Pen.Align;

/** Grid, ticks and names of the two axes of a plot made by hand. */
final class AxisLines {
  private static final double TICK = 4;

  private final Pen pen;
  private final Scale across;
  private final Scale up;

  AxisLines(Pen pen, Scale across, Scale up) {
    this.pen = pen;
    this.across = across;
    this.up = up;
  }

  /** The vertical axis: lines across the plot, numbers left of it, its name on the left. */
  void upwards(String name) {
    pen.font(ChartStyle.TICK).stroke(1);
    double widest = 0;
    for (double tick : up.ticks()) {
      pen.colour(ChartStyle.GRID).line(across.from(), up.at(tick), across.to(), up.at(tick));
      pen.colour(ChartStyle.INK);
      pen.text(up.text(tick), across.from() - 6, up.at(tick) + 4, Align.RIGHT);
      widest = Math.max(widest, pen.width(up.text(tick)));
    }
    pen.font(ChartStyle.TEXT).colour(ChartStyle.FAINT_INK);
    pen.upwards(name, across.from() - widest - 14, (up.from() + up.to()) / 2);
  }

  /** Numbers below the plot. */
  void ticks() {
    across.ticks().forEach(tick -> tick(tick, across.text(tick)));
  }

  /** One text below the plot. */
  void tick(double value, String text) {
    double x = across.at(value);
    pen.colour(ChartStyle.FAINT_INK).stroke(1).line(x, up.from(), x, up.from() + TICK);
    pen.font(ChartStyle.TICK).colour(ChartStyle.INK);
    pen.text(text, x, up.from() + TICK + 13, Align.CENTRE);
  }

  /** The line below the plot and the name of the horizontal axis. */
  void across(String name) {
    pen.colour(ChartStyle.FAINT_INK).stroke(1);
    pen.line(across.from(), up.from(), across.to(), up.from());
    pen.font(ChartStyle.TEXT);
    pen.text(name, (across.from() + across.to()) / 2, up.from() + TICK + 34, Align.CENTRE);
  }
}
