package org.hudna.view.map;

import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Where on a map a box hides least: no inset, few places, little land. */
final class QuietSpot {
  private static final int RIM = 12;
  private static final int STEP = 16;
  private static final double COVERED = 1e6;
  private static final double PLACE = 20;
  private static final double HEIGHT_WEIGHT = 0.02;
  private final MapShapes shapes;
  private final Pane pane;
  private final List<Point2D.Double> places;

  QuietSpot(MapShapes shapes, Pane pane) {
    this.shapes = shapes;
    this.pane = pane;
    this.places = shapes.places().stream().map(pane::at).toList();
  }

  /** The best of many spots; of equal ones the lowest. */
  Rectangle find(int width, int height) {
    Rectangle bounds = pane.bounds();
    Rectangle best = new Rectangle(bounds.x + RIM, bounds.y + RIM, width, height);
    double least = Double.POSITIVE_INFINITY;
    for (int y = bounds.y + bounds.height - RIM - height; y >= bounds.y + RIM; y -= STEP) {
      for (int x = bounds.x + RIM; x <= bounds.x + bounds.width - RIM - width; x += STEP) {
        Rectangle box = new Rectangle(x, y, width, height);
        double hidden = hidden(box) + HEIGHT_WEIGHT * (bounds.getMaxY() - box.getMaxY());
        if (hidden < least) {
          least = hidden;
          best = box;
        }
      }
    }
    return best;
  }

  private double hidden(Rectangle box) {
    double sum = 0;
    for (Rectangle2D other : pane.taken()) {
      sum += other.intersects(box) ? COVERED : 0;
    }
    sum += PLACE * places.stream().filter(box::contains).count();
    for (int y = box.y; y <= box.y + box.height; y += STEP) {
      for (int x = box.x; x <= box.x + box.width; x += STEP) {
        sum += shapes.districtAt(pane.inverse(new Point2D.Double(x, y))) >= 0 ? 1 : 0;
      }
    }
    return sum;
  }
}
