package org.hudna.view.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The shapes by which formations of different parties are told apart. */
enum FormationMark {
  CIRCLE(0, 0, 1),
  SQUARE(4, 45, 1.15),
  TRIANGLE(3, 0, 1.25),
  DIAMOND(4, 0, 1.2),
  TIP(3, 180, 1.25),
  HEXAGON(6, 0, 1.05),
  PENTAGON(5, 0, 1.1);

  private final int corners;
  private final double turn;
  private final double size;

  FormationMark(int corners, double turnDegrees, double size) {
    this.corners = corners;
    this.turn = Math.toRadians(turnDegrees);
    this.size = size;
  }

  /** The mark of the party with a number in its theatre. */
  static FormationMark of(int party) {
    return values()[Math.floorMod(party, values().length)];
  }

  /** Its outline around the origin, about as large as a circle of the radius. */
  Shape outline(double radius) {
    if (corners == 0) {
      return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }
    Path2D.Double path = new Path2D.Double();
    for (int i = 0; i < corners; i++) {
      double angle = turn + 2 * Math.PI * i / corners;
      double x = size * radius * Math.sin(angle);
      double y = -size * radius * Math.cos(angle);
      if (i == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    path.closePath();
    return path;
  }

  /**
   * Draws it around the origin.
   *
   * @param entangled colour of the party that it is entangled with, or null
   * @param share how far, in [0, 1]
   */
  void draw(
      Graphics2D graphics, double radius, Color fill, Color rim, Color entangled, double share) {
    Shape shape = outline(radius);
    graphics.setPaint(fill);
    graphics.fill(shape);
    graphics.setPaint(rim);
    graphics.setStroke(new BasicStroke((float) Math.max(0.6, 0.22 * radius)));
    graphics.draw(shape);
    if (entangled != null) {
      double dot = radius * (0.3 + 0.45 * share);
      graphics.setPaint(entangled);
      graphics.fill(new Ellipse2D.Double(-dot, -dot, 2 * dot, 2 * dot));
    }
  }

  /** Pixels from its middle to its farthest edge. */
  static double reach(double radius) {
    return 1.5 * radius + 1;
  }
}
