package org.hudna.view;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws the crowded squares again, larger; left out once a person zooms in. */
final class InsetLayer extends MapLayer {
  private static final double MOST_ZOOM = 1.75;
  private static final double TAG = 17;
  private static final int TAG_RIM = 4;
  private final List<MapLayer> layers;
  private final List<Inset> insets;

  /**
   * Insets of a map.
   *
   * @param layers what is drawn in them, the lowest first
   */
  InsetLayer(MapProjection projection, List<MapLayer> layers, List<Inset> insets) {
    super(projection);
    this.layers = List.copyOf(layers);
    this.insets = List.copyOf(insets);
  }

  @Override
  void paint(Graphics2D graphics, AffineTransform screen) {
    if (screen.getScaleX() <= MOST_ZOOM) {
      for (int i = 0; i < insets.size(); i++) {
        paint(graphics, screen, insets.get(i), String.valueOf((char) ('A' + i)));
      }
    }
  }

  private void paint(Graphics2D graphics, AffineTransform screen, Inset inset, String letter) {
    Shape source = screen.createTransformedShape(inset.source());
    Shape target = screen.createTransformedShape(inset.target());
    Graphics2D copy = (Graphics2D) graphics.create();
    copy.clip(target);
    copy.setPaint(MapStyle.SEA);
    copy.fill(target);
    layers.forEach(layer -> layer.paint(copy, inset.enlarged(screen)));
    copy.dispose();
    graphics.setPaint(MapStyle.FAINT);
    graphics.setStroke(MapStyle.LINE);
    graphics.draw(source);
    graphics.draw(target);
    tag(graphics, letter, source.getBounds2D().getMaxX(), source.getBounds2D().getMinY());
    tag(
        graphics,
        letter + "  " + inset.name(),
        target.getBounds2D().getMinX(),
        target.getBounds2D().getMinY() - TAG);
  }

  private static void tag(Graphics2D graphics, String text, double left, double top) {
    graphics.setFont(MapStyle.BOLD);
    int width = graphics.getFontMetrics().stringWidth(text) + 2 * TAG_RIM;
    Shape box = new Rectangle2D.Double(left, top, width, TAG);
    graphics.setPaint(MapStyle.PAPER);
    graphics.fill(box);
    graphics.setPaint(MapStyle.FAINT);
    graphics.draw(box);
    graphics.setPaint(MapStyle.INK);
    graphics.drawString(text, (float) left + TAG_RIM, (float) (top + TAG - 4));
  }
}
