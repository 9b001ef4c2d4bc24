package org.hudna.view.map;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.hudna.view.scene.Scene;

/**
 * Draws the layers of one pane. The ground, and places with their names, are kept as pictures until
 * the view or what they show changes; what moves is drawn anew.
 */
final class PanePainter {
  private static final List<Layer> GROUND =
      List.of(Layer.DISTRICTS, Layer.ROADS, Layer.CORRIDORS, Layer.ZONES);
  private static final List<Layer> MOVING =
      List.of(Layer.HEAT, Layer.FORMATIONS, Layer.SORTIES, Layer.VIOLENCE, Layer.CONVOYS);
  private static final List<Layer> TOP = List.of(Layer.PLACES, Layer.NAMES);
  private final Map<Layer, MapLayer> painters;
  private final Look look;
  private final KeptPicture ground = new KeptPicture(true);
  private final KeptPicture top = new KeptPicture(false);

  PanePainter(Map<Layer, MapLayer> painters, Look look) {
    this.painters = new EnumMap<>(painters);
    this.look = look;
  }

  void paint(Graphics2D graphics, Pane pane, Scene scene, Set<Layer> layers) {
    Graphics2D inside = (Graphics2D) graphics.create();
    inside.clip(pane.bounds());
    Stamps.smooth(inside);
    kept(ground, GROUND, layers, inside, pane, scene);
    draw(MOVING, layers, inside, pane, scene);
    kept(top, TOP, layers, inside, pane, scene);
    inside.dispose();
  }

  private void kept(
      KeptPicture picture,
      List<Layer> group,
      Set<Layer> layers,
      Graphics2D graphics,
      Pane pane,
      Scene scene) {
    Point2D.Double corner = pane.at(new Point2D.Double());
    List<Object> state = new ArrayList<>(List.of(picture == top ? pane : pane.scale()));
    each(group, layers, (layer, painter) -> state.add(List.of(layer, painter.depends(scene))));
    picture.paint(
        graphics,
        pane.bounds(),
        state,
        corner,
        inside -> {
          if (picture == ground) {
            inside.setPaint(look.sea());
            inside.fill(pane.bounds());
          }
          group.stream()
              .filter(layer -> !layers.contains(layer))
              .forEach(layer -> painters.get(layer).paintInstead(inside, pane));
          draw(group, layers, inside, pane, scene);
        });
  }

  private void draw(
      List<Layer> group, Set<Layer> layers, Graphics2D graphics, Pane pane, Scene scene) {
    each(group, layers, (layer, painter) -> painter.paint(graphics, pane, scene));
  }

  private void each(List<Layer> group, Set<Layer> layers, BiConsumer<Layer, MapLayer> action) {
    for (Layer layer : group) {
      if (layers.contains(layer)) {
        action.accept(layer, painters.get(layer));
      }
    }
  }
}
