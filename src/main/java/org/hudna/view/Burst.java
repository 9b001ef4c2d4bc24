package org.hudna.view;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Path2D;

/** A star with eight points: the mark of an attack, which no place or formation has. */
final class Burst {
  private static final int POINTS = 8;
  private static final double WAIST = 0.42;
  private static final Stroke RIM = new BasicStroke(0.8f);

  private Burst() {}

  /**
   * Draws a star.
   *
   * @param size its diameter in pixels
   * @param opacity from 0 to 1
   */
  static void draw(
      Graphics2D graphics, double x, double y, double size, Flash.Kind kind, double opacity) {
    Shape star = star(x, y, size / 2);
    graphics.setPaint(kind.colour(opacity));
    graphics.fill(star);
    graphics.setPaint(MapStyle.HALO);
    graphics.setStroke(RIM);
    graphics.draw(star);
  }

  private static Shape star(double x, double y, double radius) {
    Path2D.Double path = new Path2D.Double();
    for (int i = 0; i < 2 * POINTS; i++) {
      double angle = Math.PI * i / POINTS;
      double reach = i % 2 == 0 ? radius : WAIST * radius;
      double px = x + reach * Math.sin(angle);
      double py = y - reach * Math.cos(angle);
      if (i == 0) {
        path.moveTo(px, py);
      } else {
        path.lineTo(px, py);
      }
    }
    path.closePath();
    return path;
  }
}
