package org.hudna.view.map;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hudna.view.scene.Scene;

/** Draws the crowded squares again, larger; left out once a person zooms in. */
final class InsetPanes {
  private static final double MOST_ZOOM = 1.05;
  private static final int LEAST_SIDE = 420;
  private static final double TAG = 17;
  private static final int TAG_RIM = 5;
  private final MapShapes shapes;
  private final Map<Layer, MapLayer> painters;
  private final Look look;
  private Rectangle found;
  private List<Inset> insets = List.of();
  private List<PanePainter> panes = List.of();

  InsetPanes(MapShapes shapes, Map<Layer, MapLayer> painters, Look look) {
    this.shapes = shapes;
    this.painters = painters;
    this.look = look;
  }

  void paint(Graphics2D graphics, Pane map, MapView view, Scene scene, Set<Layer> layers) {
    find(map, view);
    for (int i = 0; i < insets.size(); i++) {
      Inset inset = insets.get(i);
      panes.get(i).paint(graphics, inset.pane(map), scene, layers);
      Rectangle2D source = map.screen().createTransformedShape(inset.source()).getBounds2D();
      Rectangle2D target = inset.pane(map).bounds();
      frame(graphics, source, target);
      String letter = String.valueOf((char) ('A' + i));
      tag(graphics, letter, source.getMaxX(), source.getMinY());
      tag(graphics, letter + "  " + inset.name(), target.getMinX(), target.getMinY() - TAG);
    }
  }

  /** The pane of the inset at a pixel, or the map itself. */
  Pane at(Point2D pixel, Pane map, MapView view) {
    find(map, view);
    return insets.stream()
        .map(inset -> inset.pane(map))
        .filter(pane -> pane.bounds().contains(pixel))
        .findFirst()
        .orElse(map);
  }

  private void find(Pane map, MapView view) {
    Rectangle bounds = map.bounds();
    boolean room = view.zoom() <= MOST_ZOOM && Math.min(bounds.width, bounds.height) >= LEAST_SIDE;
    if (!room) {
      insets = List.of();
      found = null;
    } else if (!bounds.equals(found)) {
      found = new Rectangle(bounds);
      insets = new InsetFinder(shapes.theatre(), shapes.projection(), extent(map)).find();
      panes = new ArrayList<>();
      insets.forEach(inset -> panes.add(new PanePainter(painters, look)));
    }
  }

  private static Rectangle2D extent(Pane map) {
    double scale = map.scale();
    return new Rectangle2D.Double(
        (map.bounds().x - map.screen().getTranslateX()) / scale,
        (map.bounds().y - map.screen().getTranslateY()) / scale,
        map.bounds().width / scale,
        map.bounds().height / scale);
  }

  private void frame(Graphics2D graphics, Shape source, Shape target) {
    graphics.setPaint(look.faint());
    graphics.setStroke(Look.LINE);
    graphics.draw(source);
    graphics.draw(target);
  }

  private void tag(Graphics2D graphics, String text, double left, double top) {
    graphics.setFont(Look.SMALL.deriveFont(java.awt.Font.BOLD));
    int width = graphics.getFontMetrics().stringWidth(text) + 2 * TAG_RIM;
    Shape box = new Rectangle2D.Double(left, top, width, TAG);
    graphics.setPaint(look.paper());
    graphics.fill(box);
    graphics.setPaint(look.faint());
    graphics.draw(box);
    graphics.setPaint(look.ink());
    graphics.drawString(text, (float) left + TAG_RIM, (float) (top + TAG - 5));
  }
}
