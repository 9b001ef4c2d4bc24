package org.hudna.view.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import org.hudna.scenario.Corridor;
import org.hudna.view.scene.Scene;

/**
 * Shows where a thing lies that a person looks at: a ring around a point, a line around an area.
 */
final class Highlight {
  private static final double REACH = 11;
  private final MapShapes shapes;
  private final Look look;

  Highlight(MapShapes shapes, Look look) {
    this.shapes = shapes;
    this.look = look;
  }

  /** Draws it in a pane; nothing for what has no place on the map. */
  void paint(Graphics2D graphics, Pane pane, Scene scene, Pick pick) {
    Shape around = around(pane, scene, pick);
    if (around != null) {
      Graphics2D pen = (Graphics2D) graphics.create();
      pen.clip(pane.bounds());
      Stamps.smooth(pen);
      pen.setPaint(look.paper());
      pen.setStroke(new BasicStroke(5f));
      pen.draw(around);
      pen.setPaint(look.ink());
      pen.setStroke(new BasicStroke(2.2f));
      pen.draw(around);
      pen.dispose();
    }
  }

  private Shape around(Pane pane, Scene scene, Pick pick) {
    return switch (pick.kind()) {
      case PLACE -> ring(pane, shapes.place(pick.id()));
      case FORMATION -> ring(pane, formation(pick.id()));
      case CONVOY -> ring(pane, convoy(scene, pick.id()));
      case DISTRICT -> area(pane, district(pick.id()));
      case ZONE -> area(pane, shapes.zones().get(pick.id()));
      case CORRIDOR -> area(pane, corridor(pick.id()));
      default -> null;
    };
  }

  private static Shape ring(Pane pane, Point2D at) {
    if (at == null) {
      return null;
    }
    Point2D pixel = pane.at(at);
    double reach = REACH * pane.growth();
    return new Ellipse2D.Double(pixel.getX() - reach, pixel.getY() - reach, 2 * reach, 2 * reach);
  }

  private static Shape area(Pane pane, Path2D area) {
    return area == null ? null : pane.screen().createTransformedShape(area);
  }

  private Point2D formation(String id) {
    for (int i = 0; i < shapes.formations().size(); i++) {
      if (shapes.theatre().formations().get(i).id().equals(id)) {
        return shapes.formations().get(i);
      }
    }
    return null;
  }

  private Point2D convoy(Scene scene, String id) {
    return scene.convoys().stream()
        .filter(convoy -> convoy.id().equals(id))
        .findFirst()
        .map(convoy -> shapes.projection().at(convoy.longitude(), convoy.latitude()))
        .orElse(null);
  }

  private Path2D district(String id) {
    for (int i = 0; i < shapes.districts().size(); i++) {
      if (shapes.theatre().districts().get(i).pcode().equals(id)) {
        return shapes.districts().get(i);
      }
    }
    return null;
  }

  private Path2D corridor(String id) {
    Corridor terms = shapes.corridors().get(id);
    Path2D lines = new Path2D.Double();
    if (terms != null) {
      terms.roads().stream()
          .map(shapes.roads()::get)
          .filter(road -> road != null)
          .forEach(road -> lines.append(road, false));
    }
    return lines;
  }
}
