package org.hudna.view.map;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hudna.view.map.LabelPlan.Label;
import org.hudna.view.scene.Scene;

/** Names of places; where they stand is planned once for each scale of the map. */
final class NameLayer implements MapLayer {
  private static final int KEPT = 24;
  private static final Stroke HALO =
      new BasicStroke(3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  private final MapShapes shapes;
  private final Look look;
  private final Stamps stamps;
  private final Map<Object, LabelPlan> plans =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, LabelPlan> eldest) {
          return size() > KEPT;
        }
      };

  NameLayer(MapShapes shapes, Look look, Stamps stamps) {
    this.shapes = shapes;
    this.look = look;
    this.stamps = stamps;
  }

  @Override
  public Object depends(Scene scene) {
    return scene.places().stream().map(place -> place.besieger() != null).toList();
  }

  /** The names in a pane that lie wholly in it, with their boxes in pixels. */
  List<Label> inside(Graphics2D graphics, Pane pane, Scene scene) {
    Point2D.Double corner = pane.at(new Point2D.Double());
    return plan(graphics, pane, scene).labels().stream()
        .map(label -> moved(label, corner))
        .filter(label -> pane.bounds().contains(label.box()))
        .filter(label -> pane.taken().stream().noneMatch(label.box()::intersects))
        .toList();
  }

  private LabelPlan plan(Graphics2D graphics, Pane pane, Scene scene) {
    Font font = Look.SMALL;
    FontMetrics letters = graphics.getFontMetrics(font);
    Object key = List.of(pane.scale(), letters.getFontRenderContext(), depends(scene));
    return plans.computeIfAbsent(
        key, k -> new LabelPlan(shapes, scene, pane.scale(), pane.growth(), letters));
  }

  private static Label moved(Label label, Point2D.Double by) {
    Rectangle2D box = label.box();
    return new Label(
        label.place(),
        label.name(),
        new Rectangle2D.Double(
            box.getX() + by.x, box.getY() + by.y, box.getWidth(), box.getHeight()),
        label.font());
  }

  @Override
  public void paint(Graphics2D graphics, Pane pane, Scene scene) {
    Stamps.Hand hand = stamps.on(graphics);
    for (Label label : inside(graphics, pane, scene)) {
      Rectangle2D box = label.box();
      hand.put(
          label.name(),
          box.getX(),
          box.getY(),
          new Rectangle2D.Double(-2, -2, box.getWidth() + 4, box.getHeight() + 4),
          inside -> write(inside, label));
    }
    hand.dispose();
  }

  private void write(Graphics2D graphics, Label label) {
    TextLayout text = new TextLayout(label.name(), label.font(), graphics.getFontRenderContext());
    Shape outline = text.getOutline(AffineTransform.getTranslateInstance(0, text.getAscent() - 1));
    graphics.setPaint(look.halo());
    graphics.setStroke(HALO);
    graphics.draw(outline);
    graphics.setPaint(look.ink());
    graphics.fill(outline);
  }
}
