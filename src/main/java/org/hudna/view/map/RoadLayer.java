package org.hudna.view.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.hudna.scenario.Theatre.Place;
import org.hudna.view.scene.Scene;

/** Roads as thin lines, and crossings of borders as small gates. */
final class RoadLayer implements MapLayer {
  private static final double MARK_ZOOM = 0.9;
  private final MapShapes shapes;
  private final Look look;

  RoadLayer(MapShapes shapes, Look look) {
    this.shapes = shapes;
    this.look = look;
  }

  @Override
  public Object depends(Scene scene) {
    return "";
  }

  @Override
  public void paint(Graphics2D graphics, Pane pane, Scene scene) {
    Stroke stroke =
        new BasicStroke(
            (float) (0.7 * pane.growth()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    graphics.setStroke(stroke);
    graphics.setPaint(look.road());
    for (Line2D road : shapes.roads().values()) {
      graphics.draw(new Line2D.Double(pane.at(road.getP1()), pane.at(road.getP2())));
    }
    for (int i = 0; i < shapes.places().size() && pane.scale() > MARK_ZOOM * 0.5; i++) {
      Place place = shapes.theatre().places().get(i);
      if (place.kind().equals("crossing")) {
        gate(graphics, pane.at(shapes.places().get(i)), pane.growth(), look);
      }
    }
  }

  /** The mark of a crossing: a gate of two posts and a bar. */
  static void gate(Graphics2D graphics, Point2D at, double size, Look look) {
    Graphics2D copy = (Graphics2D) graphics.create();
    copy.translate(at.getX(), at.getY());
    copy.scale(size, size);
    Rectangle2D box = new Rectangle2D.Double(-3.5, -3.5, 7, 7);
    copy.setPaint(look.paper());
    copy.fill(box);
    copy.setPaint(look.ink());
    copy.setStroke(Look.LINE);
    copy.draw(box);
    copy.draw(new Line2D.Double(-3.5, 0, 3.5, 0));
    copy.dispose();
  }
}
