package org.hudna.chart;

import java.awt.Color;
import java.util.List;
import org.hudna.chart.Pen.Align;

/** What lines, dots and fills of a chart made by hand mean: samples in rows, each with its text. */
record ColourKeys(List<Key> keys) {
  /** Height of a row. */
  static final double ROW = 18;

  private static final double SAMPLE = 22;
  private static final double GAP = 18;

  ColourKeys {
    keys = List.copyOf(keys);
  }

  /** How a sample looks. */
  enum Sample {
    LINE,
    DOT,
    RING,
    FILL
  }

  /** A sample and its meaning. */
  record Key(String text, Sample sample, Color colour) {}

  /** Number of rows in a width. */
  int rows(double width) {
    return walk(Pen.scratch(), 0, 0, width, false);
  }

  /** Draws below and right of a corner. */
  void draw(Pen pen, double x, double y, double width) {
    walk(pen, x, y, width, true);
  }

  private int walk(Pen pen, double x, double y, double width, boolean drawing) {
    pen.font(ChartStyle.TICK);
    double at = x;
    int row = 0;
    for (Key key : keys) {
      double needed = SAMPLE + 6 + pen.width(key.text());
      if (at > x && at + needed > x + width) {
        at = x;
        row++;
      }
      if (drawing) {
        sample(pen, key, at, y + ROW * row + 7);
        pen.colour(ChartStyle.INK);
        pen.text(key.text(), at + SAMPLE + 6, y + ROW * row + 11, Align.LEFT);
      }
      at += needed + GAP;
    }
    return row + 1;
  }

  private static void sample(Pen pen, Key key, double x, double y) {
    pen.colour(key.colour());
    switch (key.sample()) {
      case LINE -> pen.stroke(ChartStyle.LINE).line(x, y, x + SAMPLE, y);
      case DOT -> pen.dot(x + SAMPLE / 2, y, 4);
      case RING -> pen.ring(x + SAMPLE / 2, y, 4);
      case FILL -> pen.box(x, y - 6, SAMPLE, 12);
    }
  }
}
