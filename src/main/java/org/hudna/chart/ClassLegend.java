package org.hudna.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.hudna.chart.Pen.Align;

/** What the colours of a map mean: boxes in a row or a column, each with its text. */
final class ClassLegend {
  private static final double BOX_WIDTH = 22;
  private static final double BOX_HEIGHT = 13;
  private static final double LINE = 21;
  private static final double GAP = 11;

  private final List<Color> colours;
  private final List<String> texts;

  ClassLegend(List<Color> colours, List<String> texts) {
    this.colours = List.copyOf(colours);
    this.texts = List.copyOf(texts);
  }

  /** From top to bottom, below a heading; gives the height after it. */
  double down(Pen pen, String heading, double x, double y) {
    pen.font(ChartStyle.TEXT).colour(ChartStyle.INK).text(heading, x, y, Align.LEFT);
    double at = y + 10;
    for (int i = colours.size() - 1; i >= 0; i--) {
      entry(pen, i, x, at);
      at += LINE;
    }
    return at;
  }

  /** From left to right on one line, below a heading. */
  void across(Pen pen, String heading, double x, double y) {
    pen.font(ChartStyle.TEXT).colour(ChartStyle.INK).text(heading, x, y + 11, Align.LEFT);
    double at = x;
    for (int i = 0; i < colours.size(); i++) {
      entry(pen, i, at, y + LINE);
      at += BOX_WIDTH + 6 + pen.width(texts.get(i)) + GAP;
    }
  }

  private void entry(Pen pen, int entry, double x, double y) {
    Rectangle2D box = new Rectangle2D.Double(x, y, BOX_WIDTH, BOX_HEIGHT);
    pen.colour(colours.get(entry)).fill(box);
    pen.colour(ChartStyle.BORDER).stroke(0.6).draw(box);
    pen.font(ChartStyle.TICK).colour(ChartStyle.INK);
    pen.text(texts.get(entry), x + BOX_WIDTH + 6, y + 11, Align.LEFT);
  }
}
