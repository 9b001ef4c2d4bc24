package org.hudna.view.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.hudna.scenario.Zone;
import org.hudna.view.scene.Scene;

/**
 * Strike zones: an outline at all times, filled while they hold, and in them the sign of the air
 * force that does not fly there.
 */
final class ZoneLayer implements MapLayer {
  private static final double FILL = 0.24;
  private final MapShapes shapes;
  private final Look look;

  ZoneLayer(MapShapes shapes, Look look) {
    this.shapes = shapes;
    this.look = look;
  }

  @Override
  public Object depends(Scene scene) {
    return scene.zonesInForce();
  }

  @Override
  public void paint(Graphics2D graphics, Pane pane, Scene scene) {
    for (Map.Entry<String, Path2D.Double> zone : shapes.zones().entrySet()) {
      Shape area = pane.screen().createTransformedShape(zone.getValue());
      area(graphics, area, look, scene.zonesInForce());
      Zone terms = shapes.scenario().sections().jointCentre().zones().get(zone.getKey());
      Rectangle2D box = area.getBounds2D();
      double size = Math.min(7 * pane.growth(), 0.3 * Math.min(box.getWidth(), box.getHeight()));
      if (!terms.barred().isEmpty()) {
        Point2D middle = new Point2D.Double(box.getCenterX(), box.getCenterY());
        barred(graphics, middle, Math.max(4.5, size), look, scene.zonesInForce() ? 1 : 0.6);
      }
    }
  }

  /** Draws a zone. */
  static void area(Graphics2D graphics, Shape area, Look look, boolean inForce) {
    if (inForce) {
      graphics.setPaint(Look.fade(look.zone(), FILL));
      graphics.fill(area);
    }
    graphics.setPaint(Look.fade(look.zone(), 0.9));
    graphics.setStroke(
        inForce
            ? new BasicStroke(1.6f)
            : new BasicStroke(
                1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 3}, 0));
    graphics.draw(area);
  }

  /** Draws the sign of a barred air force: an aircraft struck through in a ring. */
  static void barred(Graphics2D graphics, Point2D at, double radius, Look look, double opacity) {
    Graphics2D copy = (Graphics2D) graphics.create();
    copy.translate(at.getX(), at.getY());
    copy.scale(radius / 10, radius / 10);
    Shape ring = new Ellipse2D.Double(-10, -10, 20, 20);
    copy.setPaint(Look.fade(look.paper(), 0.85 * opacity));
    copy.fill(ring);
    copy.setPaint(Look.fade(look.ink(), opacity));
    copy.fill(aircraft(0.95));
    copy.setPaint(Look.fade(look.barred(), opacity));
    copy.setStroke(new BasicStroke(2.4f));
    copy.draw(ring);
    copy.draw(new Line2D.Double(-7, -7, 7, 7));
    copy.dispose();
  }

  /** The outline of an aircraft that flies upwards, about 14 units long at scale 1. */
  static Shape aircraft(double scale) {
    double[][] half = {
      {0, -7},
      {1, -5.5},
      {1.2, -2},
      {7, 2},
      {7, 3.4},
      {1.2, 1.6},
      {0.9, 4.6},
      {3, 6},
      {3, 7},
      {0, 6.2}
    };
    Path2D.Double path = new Path2D.Double();
    path.moveTo(half[0][0], half[0][1]);
    for (int i = 1; i < half.length; i++) {
      path.lineTo(half[i][0], half[i][1]);
    }
    for (int i = half.length - 2; i > 0; i--) {
      path.lineTo(-half[i][0], half[i][1]);
    }
    path.closePath();
    return AffineTransform.getScaleInstance(scale, scale).createTransformedShape(path);
  }
}
