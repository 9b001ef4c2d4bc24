package org.hudna.view.map;

import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Moves and zooms views of a map that fills a rectangle of pixels. */
final class Navigator {
  private static final double SHARE_OF_ROOM = 0.6;
  private final MapProjection projection;

  Navigator(MapProjection projection) {
    this.projection = projection;
  }

  /** A view that is closer by a factor and keeps what lies at a pixel where it is. */
  MapView zoomed(MapView view, double factor, Point2D about, Rectangle map) {
    double zoom = new MapView(view.zoom() * factor, 0.5, 0.5).zoom();
    double dx = about.getX() - map.getCenterX();
    double dy = about.getY() - map.getCenterY();
    double gained = 1 / scale(view.zoom(), map) - 1 / scale(zoom, map);
    return new MapView(
        zoom,
        view.x() + dx * gained / projection.width(),
        view.y() + dy * gained / projection.height());
  }

  /** A view whose map has moved by some pixels. */
  MapView moved(MapView view, double dx, double dy, Rectangle map) {
    double scale = scale(view.zoom(), map);
    return new MapView(
        view.zoom(),
        view.x() - dx / scale / projection.width(),
        view.y() - dy / scale / projection.height());
  }

  /** A view with a box of map units in its middle, as large as it may be. */
  MapView centred(Rectangle2D box, Rectangle map) {
    double room =
        SHARE_OF_ROOM * Math.min(map.width / box.getWidth(), map.height / box.getHeight());
    return new MapView(
        room / scale(1, map),
        box.getCenterX() / projection.width(),
        box.getCenterY() / projection.height());
  }

  private double scale(double zoom, Rectangle map) {
    return zoom * Math.min(map.width / projection.width(), map.height / projection.height());
  }
}
