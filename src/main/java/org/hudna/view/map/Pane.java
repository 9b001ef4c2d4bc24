package org.hudna.view.map;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A part of the picture with a map of its own scale: the main map or an inset.
 *
 * @param screen from map units to pixels of the picture
 * @param bounds what of the picture it fills
 * @param taken what of it other things cover, so that no name may stand there
 */
record Pane(AffineTransform screen, Rectangle bounds, List<Rectangle2D> taken) {
  private static final double GROWTH = 0.35;
  private static final double MOST_GROWTH = 3;
  private static final double STEP = 1.06;

  /** The pane of a view of a map, as large as the rectangle allows. */
  static Pane of(Rectangle bounds, MapProjection projection, MapView view) {
    double scale =
        view.zoom()
            * Math.min(bounds.width / projection.width(), bounds.height / projection.height());
    AffineTransform screen =
        AffineTransform.getTranslateInstance(bounds.getCenterX(), bounds.getCenterY());
    screen.scale(scale, scale);
    screen.translate(-view.x() * projection.width(), -view.y() * projection.height());
    return new Pane(screen, bounds, List.of());
  }

  /** Copies the list. */
  Pane {
    taken = List.copyOf(taken);
  }

  /** The same pane with parts of it covered. */
  Pane covered(List<Rectangle2D> by) {
    return new Pane(screen, bounds, by);
  }

  /** Pixels of a map unit. */
  double scale() {
    return screen.getScaleX();
  }

  /** Factor by which marks grow: less than the map does, in steps, so that marks are kept. */
  double growth() {
    double steps = Math.rint(GROWTH * Math.log(scale()) / Math.log(STEP));
    return Math.min(MOST_GROWTH, Math.pow(STEP, steps));
  }

  /** Pixel of a position in map units. */
  Point2D.Double at(Point2D position) {
    Point2D.Double pixel = new Point2D.Double();
    screen.transform(position, pixel);
    return pixel;
  }

  /** Position in map units of a pixel. */
  Point2D.Double inverse(Point2D pixel) {
    return new Point2D.Double(
        (pixel.getX() - screen.getTranslateX()) / scale(),
        (pixel.getY() - screen.getTranslateY()) / scale());
  }

  /** Whether a pixel lies in the pane or at most so far outside. */
  boolean near(Point2D pixel, double reach) {
    return pixel.getX() >= bounds.x - reach
        && pixel.getX() <= bounds.getMaxX() + reach
        && pixel.getY() >= bounds.y - reach
        && pixel.getY() <= bounds.getMaxY() + reach;
  }
}
