package org.hudna.view;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Portrayal;
import sim.portrayal.SimplePortrayal2D;
import sim.util.Bag;

/** One layer of the map, drawn into a window or into a picture alike. */
abstract class MapLayer extends FieldPortrayal2D {
  private static final double GROWTH = 0.35;
  private final Portrayal portrayal = new SimplePortrayal2D();
  private final MapProjection projection;

  MapLayer(MapProjection projection) {
    this.projection = projection;
  }

  /**
   * Draws the layer.
   *
   * @param screen from map units to pixels: grows when a person zooms in
   */
  abstract void paint(Graphics2D graphics, AffineTransform screen);

  /** Factor by which dots and marks grow: less than the map does. */
  static double growth(AffineTransform screen) {
    return Math.pow(screen.getScaleX(), GROWTH);
  }

  @Override
  protected final void hitOrDraw(Graphics2D graphics, DrawInfo2D info, Bag hit) {
    if (hit != null) {
      return;
    }
    Graphics2D copy = (Graphics2D) graphics.create();
    copy.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    copy.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    copy.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    paint(copy, screen(info.draw));
    copy.dispose();
  }

  private AffineTransform screen(Rectangle2D map) {
    AffineTransform screen = AffineTransform.getTranslateInstance(map.getX(), map.getY());
    screen.scale(map.getWidth() / projection.width(), map.getHeight() / projection.height());
    return screen;
  }

  @Override
  public final Portrayal getDefaultPortrayal() {
    return portrayal;
  }
}
