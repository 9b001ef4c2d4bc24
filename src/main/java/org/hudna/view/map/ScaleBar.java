package org.hudna.view.map;

import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.hudna.view.scene.Words;

/** A bar as long as a round number of kilometres. */
final class ScaleBar {
  private static final double MOST_PIXELS = 150;
  private static final double[] ROUND = {5, 2, 1};
  private static final int RIM = 14;
  private final MapShapes shapes;
  private final Look look;

  ScaleBar(MapShapes shapes, Look look) {
    this.shapes = shapes;
    this.look = look;
  }

  /** The longest round number of kilometres that is at most so long. */
  static double length(double pixelsPerKm) {
    double most = MOST_PIXELS / pixelsPerKm;
    double power = Math.pow(10, Math.floor(Math.log10(most)));
    for (double digit : ROUND) {
      if (digit * power <= most) {
        return digit * power;
      }
    }
    return power;
  }

  /** What of a pane it covers. */
  static Rectangle2D box(Pane pane) {
    double height = 2.6 * RIM;
    return new Rectangle2D.Double(
        pane.bounds().x, pane.bounds().getMaxY() - height, MOST_PIXELS + 2 * RIM, height);
  }

  void paint(Graphics2D graphics, Pane pane) {
    double perKm = shapes.projection().unitsPerKm() * pane.scale();
    double km = length(perKm);
    double left = pane.bounds().x + RIM;
    double y = pane.bounds().getMaxY() - RIM;
    Path2D.Double bar = new Path2D.Double();
    bar.moveTo(left, y - 5);
    bar.lineTo(left, y);
    bar.lineTo(left + km * perKm, y);
    bar.lineTo(left + km * perKm, y - 5);
    draw(graphics, bar);
    String number = km >= 1 ? String.format(Locale.ROOT, "%.0f", km) : String.valueOf(km);
    String text = Words.of("map.scale", number);
    graphics.setFont(Look.SMALL);
    FontMetrics letters = graphics.getFontMetrics();
    double x = left + (km * perKm - letters.stringWidth(text)) / 2;
    graphics.drawString(text, (float) Math.max(left + 3, x), (float) (y - 5));
  }

  private void draw(Graphics2D graphics, Shape bar) {
    graphics.setPaint(look.halo());
    graphics.setStroke(new BasicStroke(4f));
    graphics.draw(bar);
    graphics.setPaint(look.ink());
    graphics.setStroke(new BasicStroke(1.4f));
    graphics.draw(bar);
  }
}
