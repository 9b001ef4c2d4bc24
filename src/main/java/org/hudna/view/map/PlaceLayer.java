package org.hudna.view.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import org.hudna.scenario.Theatre.Place;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Scene.PlaceScene;

/** Places where people live, by population, in the colour of who holds them; ringed in a siege. */
final class PlaceLayer implements MapLayer {
  private static final double LARGE_POPULATION = 1e6;
  private final MapShapes shapes;
  private final Palette palette;

  PlaceLayer(MapShapes shapes, Palette palette) {
    this.shapes = shapes;
    this.palette = palette;
  }

  /** Whether the map shows a place: people live there. */
  static boolean shown(Place place) {
    return place.population() > 0;
  }

  /** Diameter of a place's dot at the usual size of the map, in pixels. */
  static double diameter(Place place) {
    return 4 + 8 * Math.min(1, Math.sqrt(place.population() / LARGE_POPULATION));
  }

  @Override
  public Object depends(Scene scene) {
    return scene.places();
  }

  @Override
  public void paint(Graphics2D graphics, Pane pane, Scene scene) {
    for (int i = 0; i < shapes.places().size(); i++) {
      Place place = shapes.theatre().places().get(i);
      Point2D.Double at = pane.at(shapes.places().get(i));
      if (shown(place) && pane.near(at, 20)) {
        PlaceScene now = scene.places().get(i);
        double size = diameter(place) * pane.growth();
        dot(graphics, at, size, palette.party(now.controller()), palette.look());
        if (now.besieger() != null) {
          ring(graphics, at, size, palette.outline(now.besieger()), palette.look());
        }
      }
    }
  }

  /** Draws the dot of a place. */
  static void dot(Graphics2D graphics, Point2D at, double size, Color colour, Look look) {
    graphics.setPaint(look.paper());
    graphics.fill(circle(at, size + 2.4));
    graphics.setPaint(look.ink());
    graphics.fill(circle(at, size + 1));
    graphics.setPaint(colour);
    graphics.fill(circle(at, size - 0.6));
  }

  /** Draws the ring of a siege, in the colour of who besieges. */
  static void ring(Graphics2D graphics, Point2D at, double size, Color colour, Look look) {
    graphics.setPaint(look.paper());
    graphics.setStroke(new BasicStroke(4f));
    graphics.draw(circle(at, size + 7));
    graphics.setPaint(colour);
    graphics.setStroke(
        new BasicStroke(
            2.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4.5f, 1.6f}, 0));
    graphics.draw(circle(at, size + 7));
  }

  private static Ellipse2D.Double circle(Point2D at, double size) {
    return new Ellipse2D.Double(at.getX() - size / 2, at.getY() - size / 2, size, size);
  }
}
