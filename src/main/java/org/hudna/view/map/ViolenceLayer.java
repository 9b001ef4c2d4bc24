package org.hudna.view.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Scene.Strike;

/**
 * Attacks and strikes as short flashes: a mark by kind, larger the more people were killed, with a
 * ring that widens at first; it fades within a day.
 */
final class ViolenceLayer implements MapLayer {
  /** Hours for which a mark is seen. */
  static final double HOURS = 24;

  private static final double RING_HOURS = 4;
  private static final double SPREAD = 7;
  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
  private static final double GOLDEN_SHARE = 0.618034;
  private final MapShapes shapes;
  private final Look look;
  private final Stamps stamps;

  ViolenceLayer(MapShapes shapes, Look look, Stamps stamps) {
    this.shapes = shapes;
    this.look = look;
    this.stamps = stamps;
  }

  @Override
  public void paint(Graphics2D graphics, Pane pane, Scene scene) {
    Stamps.Hand hand = stamps.on(graphics);
    for (Strike strike : scene.flashes()) {
      double age = scene.hours() - strike.hours();
      Point2D.Double at = spot(strike, pane, shapes);
      if (age >= 0 && age < HOURS && at != null && pane.near(at, 30)) {
        double size = size(strike) * pane.growth();
        hand.opacity(0.15 + 0.85 * Math.pow(1 - age / HOURS, 1.3));
        ViolenceMark mark = ViolenceMark.of(strike.kind());
        hand.put(
            new Key(mark, strike.covered(), size),
            at.x,
            at.y,
            ViolenceMark.REACH * size + 2,
            g -> mark.draw(g, size, strike.covered(), look));
        if (age < RING_HOURS) {
          ring(graphics, at, mark, size, age / RING_HOURS);
        }
      }
    }
    hand.dispose();
  }

  private void ring(
      Graphics2D graphics, Point2D.Double at, ViolenceMark mark, double size, double share) {
    double radius = size * (9 + 12 * share);
    graphics.setStroke(new BasicStroke((float) (2.2 - 1.5 * share)));
    graphics.setPaint(Look.fade(Look.mix(mark.colour(), look.ink(), 0.2), 0.8 * (1 - share)));
    graphics.draw(new Ellipse2D.Double(at.x - radius, at.y - radius, 2 * radius, 2 * radius));
  }

  /** Pixels from the middle of a mark to its farthest edge. */
  static double reach(Strike strike, Pane pane) {
    return ViolenceMark.REACH * size(strike) * pane.growth();
  }

  /** Factor of the usual size: smaller where the truce did not forbid it. */
  private static double size(Strike strike) {
    double killed = 0.5 + 0.06 * Math.sqrt(Math.min(strike.deaths(), 60));
    return Math.rint(20 * (strike.covered() ? killed * 1.25 : killed)) / 20;
  }

  /**
   * Where it is drawn: near the place or sector, aside by the number of the incident so that marks
   * do not hide others; null if neither is known.
   */
  static Point2D.Double spot(Strike strike, Pane pane, MapShapes shapes) {
    Point2D.Double centre = strike.place() == null ? null : shapes.place(strike.place());
    Point2D.Double there = centre == null ? shapes.sector(strike.sector()) : centre;
    if (there == null) {
      return null;
    }
    Point2D.Double pixel = pane.at(there);
    double turn = strike.id() * GOLDEN_ANGLE;
    double distance = (4 + SPREAD * Math.sqrt(strike.id() * GOLDEN_SHARE % 1)) * pane.growth();
    pixel.x += distance * Math.cos(turn);
    pixel.y += distance * Math.sin(turn);
    return pixel;
  }

  private record Key(ViolenceMark mark, boolean covered, double size) {}
}
