package org.hudna.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.hudna.chart.Pen.Align;

/** Rows of a chart that belong to keys of a scenario, the names on the left and an axis below. */
final class KeyRows {
  /** Most rows of a chart. */
  static final int MOST = 20;

  private static final double NAMES = 400;
  private static final double BELOW = 44;
  private static final double GAP = 10;
  private static final int TICKS = 8;

  private final List<String> keys;
  private final double rowHeight;

  KeyRows(List<String> keys, double rowHeight) {
    this.keys = keys;
    this.rowHeight = rowHeight;
  }

  /** The height that the rows and the axis need. */
  int height() {
    return (int) (rowHeight * Math.max(1, keys.size()) + BELOW);
  }

  /** The middle of a row. */
  double middle(Rectangle2D area, int row) {
    return area.getY() + rowHeight * (row + 0.5);
  }

  /** Draws names, grid and axis; gives the scale across. */
  Scale draw(Pen pen, Rectangle2D area, double least, double most, String unit) {
    pen.font(ChartStyle.TICK);
    double names = keys.stream().mapToDouble(key -> pen.width(name(key, pen))).max().orElse(0);
    double from = area.getX() + names + GAP;
    Scale across = Scale.around(least, most, from, area.getMaxX() - GAP, TICKS);
    double bottom = area.getY() + rowHeight * Math.max(1, keys.size());
    for (double tick : across.ticks()) {
      double x = across.at(tick);
      pen.colour(ChartStyle.GRID).stroke(1).line(x, area.getY(), x, bottom);
      pen.colour(ChartStyle.INK).text(across.text(tick), x, bottom + 15, Align.CENTRE);
    }
    for (int row = 0; row < keys.size(); row++) {
      pen.text(name(keys.get(row), pen), from - GAP, middle(area, row) + 4, Align.RIGHT);
    }
    pen.colour(ChartStyle.FAINT_INK).stroke(1);
    pen.line(across.at(0), area.getY(), across.at(0), bottom);
    pen.font(ChartStyle.TEXT).text(unit, (from + across.to()) / 2, bottom + 35, Align.CENTRE);
    return across;
  }

  /** A key without its first parts where it is too long for the names. */
  private static String name(String key, Pen pen) {
    String rest = key;
    while (pen.width("…" + rest) > NAMES && rest.contains(".")) {
      rest = rest.substring(rest.indexOf('.') + 1);
    }
    return rest.equals(key) ? key : "…" + rest;
  }
}
