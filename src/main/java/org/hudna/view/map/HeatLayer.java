package org.hudna.view.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.MultipleGradientPaint.CycleMethod;
import java.awt.RadialGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import org.hudna.view.scene.Scene;

/** Where there was fighting of late: a glow about each sector that fades within days. */
final class HeatLayer implements MapLayer {
  private static final double RADIUS = 34;
  private static final double FULL = 30;
  static final double LEAST = 0.1;
  private static final double MOST_OPACITY = 0.5;
  private static final int SHADES = 24;
  private final MapShapes shapes;
  private final Look look;
  private final Stamps stamps;

  HeatLayer(MapShapes shapes, Look look, Stamps stamps) {
    this.shapes = shapes;
    this.look = look;
    this.stamps = stamps;
  }

  @Override
  public void paint(Graphics2D graphics, Pane pane, Scene scene) {
    double radius = RADIUS * Math.min(3, Math.sqrt(pane.scale()));
    Stamps.Hand hand = stamps.on(graphics);
    for (int i = 0; i < Math.min(scene.heat().size(), shapes.sectors().size()); i++) {
      Point2D.Double at = pane.at(shapes.sectors().get(i));
      double heat = scene.heat().get(i);
      if (heat > LEAST && pane.near(at, radius)) {
        int shade = Math.max(1, (int) Math.round(SHADES * strength(heat)));
        double share = (double) shade / SHADES;
        hand.put("heat" + shade, at.x, at.y, radius, g -> glow(g, radius, look.heat(), share));
      }
    }
    hand.dispose();
  }

  private static double strength(double heat) {
    return Math.min(1, Math.log1p(heat) / Math.log1p(FULL));
  }

  /** Draws a glow around the origin, at a strength in [0, 1]. */
  static void glow(Graphics2D graphics, double radius, Color colour, double strength) {
    double opacity = MOST_OPACITY * strength;
    graphics.setPaint(
        new RadialGradientPaint(
            new Point2D.Double(),
            (float) radius,
            new float[] {0, 0.35f, 0.7f, 1},
            new Color[] {
              Look.fade(colour, opacity),
              Look.fade(colour, 0.62 * opacity),
              Look.fade(colour, 0.18 * opacity),
              Look.fade(colour, 0)
            },
            CycleMethod.NO_CYCLE));
    graphics.fill(new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
  }
}
