package org.hudna.view.map;

import java.awt.Font;
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
  private static final int LEAST_SIDE = 560;
  private static final double TAG = 17;
  private static final int TAG_RIM = 5;
  private final MapShapes shapes;
  private final Map<Layer, MapLayer> painters;
  private final Look look;
  private List<Object> found;
  private List<Inset> kept = List.of();
  private List<Inset> insets = List.of();
  private List<PanePainter> panes = List.of();

  InsetPanes(MapShapes shapes, Map<Layer, MapLayer> painters, Look look) {
    this.shapes = shapes;
    this.painters = painters;
    this.look = look;
  }

  /** The map with what insets and their tags cover of it, too. */
  Pane around(Pane map, MapView view) {
    find(map, view);
    List<Rectangle2D> boxes = new ArrayList<>(map.taken());
    for (Inset inset : insets) {
      Rectangle2D source = map.screen().createTransformedShape(inset.source()).getBounds2D();
      Rectangle2D target = inset.pane(map).bounds();
      boxes.add(new Rectangle2D.Double(source.getMaxX(), source.getMinY(), TAG, TAG));
      boxes.add(
          new Rectangle2D.Double(
              target.getX(), target.getY() - TAG, target.getWidth(), target.getHeight() + TAG));
    }
    return map.covered(boxes);
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

  /** The panes of the insets that are shown. */
  List<Pane> panes(Pane map, MapView view) {
    find(map, view);
    return insets.stream().map(inset -> inset.pane(map)).toList();
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
    if (view.zoom() > MOST_ZOOM || Math.min(bounds.width, bounds.height) < LEAST_SIDE) {
      insets = List.of();
      return;
    }
    List<Object> now = List.of(bounds, map.taken());
    if (!now.equals(found)) {
      found = now;
      kept = new InsetFinder(shapes.theatre(), shapes.projection(), map).find();
      panes = new ArrayList<>();
      kept.forEach(inset -> panes.add(new PanePainter(painters, look)));
    }
    insets = kept;
  }

  private void frame(Graphics2D graphics, Shape source, Shape target) {
    graphics.setPaint(look.faint());
    graphics.setStroke(Look.LINE);
    graphics.draw(source);
    graphics.draw(target);
  }

  private void tag(Graphics2D graphics, String text, double left, double top) {
    graphics.setFont(Look.SMALL.deriveFont(Font.BOLD));
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
