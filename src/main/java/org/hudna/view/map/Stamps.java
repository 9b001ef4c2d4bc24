package org.hudna.view.map;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Small marks that are drawn once and then copied: the same mark is drawn hundreds of times in a
 * picture. They are made at the resolution of the device, so that they stay sharp.
 */
final class Stamps {
  private static final int MOST = 3000;
  private final Map<Object, BufferedImage> images = new HashMap<>();

  /** A hand that copies marks onto a graphics; valid until the graphics changes. */
  Hand on(Graphics2D graphics) {
    if (images.size() > MOST) {
      images.clear();
    }
    return new Hand(graphics);
  }

  /** Hints for smooth lines and letters. */
  static void smooth(Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
  }

  /** Copies marks onto one graphics. */
  final class Hand {
    private final Graphics2D device;
    private final AffineTransform user;

    private Hand(Graphics2D graphics) {
      user = graphics.getTransform();
      device = (Graphics2D) graphics.create();
      device.setTransform(new AffineTransform());
    }

    /** How opaque the next marks are, in [0, 1]. */
    void opacity(double opacity) {
      device.setComposite(AlphaComposite.SrcOver.derive((float) Math.max(0, Math.min(1, opacity))));
    }

    /**
     * Copies a mark.
     *
     * @param key equal for equal marks
     * @param reach pixels from its middle to its farthest edge
     * @param drawing draws it around the origin, one unit a pixel
     */
    void put(Object key, double x, double y, double reach, Consumer<Graphics2D> drawing) {
      put(key, x, y, new Rectangle2D.Double(-reach, -reach, 2 * reach, 2 * reach), drawing);
    }

    /**
     * Copies a mark.
     *
     * @param key equal for equal marks
     * @param box what it fills around the origin
     * @param drawing draws it around the origin, one unit a pixel
     */
    void put(Object key, double x, double y, Rectangle2D box, Consumer<Graphics2D> drawing) {
      double scale = user.getScaleX();
      int left = (int) Math.floor(box.getX() * scale) - 1;
      int top = (int) Math.floor(box.getY() * scale) - 1;
      BufferedImage stamp =
          images.computeIfAbsent(
              new Sized(key, box, scale), sized -> make(left, top, box, scale, drawing));
      int across = (int) Math.round(x * scale + user.getTranslateX()) + left;
      int down = (int) Math.round(y * scale + user.getTranslateY()) + top;
      device.drawImage(stamp, across, down, null);
    }

    void dispose() {
      device.dispose();
    }
  }

  private static BufferedImage make(
      int left, int top, Rectangle2D box, double scale, Consumer<Graphics2D> drawing) {
    int width = (int) Math.ceil(box.getMaxX() * scale) + 1 - left;
    int height = (int) Math.ceil(box.getMaxY() * scale) + 1 - top;
    BufferedImage stamp = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = stamp.createGraphics();
    smooth(graphics);
    graphics.translate(-left, -top);
    graphics.scale(scale, scale);
    drawing.accept(graphics);
    graphics.dispose();
    return stamp;
  }

  private record Sized(Object key, Rectangle2D box, double scale) {}
}
