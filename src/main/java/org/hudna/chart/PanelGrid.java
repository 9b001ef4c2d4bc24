package org.hudna.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Places for panels of one size in rows. */
record PanelGrid(int columns, double width, double height, double gapAcross, double gapDown) {

  /** Places below and right of a corner, row by row. */
  List<Rectangle2D> places(double x, double y, int count) {
    List<Rectangle2D> places = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int row = i / columns;
      double left = x + i % columns * (width + gapAcross);
      places.add(new Rectangle2D.Double(left, y + row * (height + gapDown), width, height));
    }
    return places;
  }

  int rows(int count) {
    return (count + columns - 1) / columns;
  }

  /** Whether no panel lies below one. */
  boolean lowest(int place, int count) {
    return place + columns >= count;
  }
}
