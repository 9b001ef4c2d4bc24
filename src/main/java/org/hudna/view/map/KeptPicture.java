package org.hudna.view.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;

/**
 * A picture that is drawn again only when what it depends on has changed. Where it has only moved
 * by whole pixels it is shifted, and drawn again where it was not seen before.
 */
final class KeptPicture {
  private static final double WHOLE = 1e-6;
  private final boolean opaque;
  private List<Object> state;
  private Point2D origin;
  private BufferedImage image;

  KeptPicture(boolean opaque) {
    this.opaque = opaque;
  }

  /**
   * Copies the picture, at the resolution of the device.
   *
   * @param depends all that it depends on, besides bounds, resolution and origin
   * @param from a point that moves with it, in the coordinates of the graphics
   * @param drawing draws it in the coordinates of the graphics, at least what is in the clip
   */
  void paint(
      Graphics2D graphics,
      Rectangle bounds,
      List<Object> depends,
      Point2D from,
      Consumer<Graphics2D> drawing) {
    AffineTransform user = graphics.getTransform();
    double scale = user.getScaleX();
    List<Object> now = List.of(bounds, scale, depends);
    if (!now.equals(state)) {
      renew(bounds, scale);
      draw(image.getRaster().getBounds(), bounds, scale, drawing);
    } else if (!from.equals(origin)) {
      shift(from, bounds, scale, drawing);
    }
    state = now;
    origin = from;
    Graphics2D device = (Graphics2D) graphics.create();
    device.setTransform(new AffineTransform());
    device.drawImage(
        image,
        (int) Math.round(bounds.x * scale + user.getTranslateX()),
        (int) Math.round(bounds.y * scale + user.getTranslateY()),
        null);
    device.dispose();
  }

  private void renew(Rectangle bounds, double scale) {
    int width = Math.max(1, (int) Math.ceil(bounds.width * scale));
    int height = Math.max(1, (int) Math.ceil(bounds.height * scale));
    if (image == null || image.getWidth() != width || image.getHeight() != height) {
      int type = opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB_PRE;
      image = new BufferedImage(width, height, type);
    }
  }

  private void shift(Point2D from, Rectangle bounds, double scale, Consumer<Graphics2D> drawing) {
    Rectangle all = image.getRaster().getBounds();
    double right = (from.getX() - origin.getX()) * scale;
    double down = (from.getY() - origin.getY()) * scale;
    int dx = (int) Math.rint(right);
    int dy = (int) Math.rint(down);
    boolean whole = Math.abs(right - dx) < WHOLE && Math.abs(down - dy) < WHOLE;
    if (!whole || Math.abs(dx) >= all.width || Math.abs(dy) >= all.height) {
      draw(all, bounds, scale, drawing);
      return;
    }
    Graphics2D graphics = image.createGraphics();
    graphics.copyArea(0, 0, all.width, all.height, dx, dy);
    graphics.dispose();
    if (dx != 0) {
      int left = dx > 0 ? 0 : all.width + dx;
      draw(new Rectangle(left, 0, Math.abs(dx), all.height), bounds, scale, drawing);
    }
    if (dy != 0) {
      int top = dy > 0 ? 0 : all.height + dy;
      draw(new Rectangle(0, top, all.width, Math.abs(dy)), bounds, scale, drawing);
    }
  }

  /** Draws a part of the picture, in pixels of the device. */
  private void draw(Rectangle part, Rectangle bounds, double scale, Consumer<Graphics2D> drawing) {
    Graphics2D inside = image.createGraphics();
    inside.setBackground(new Color(0, true));
    inside.clearRect(part.x, part.y, part.width, part.height);
    inside.clip(part);
    inside.scale(scale, scale);
    inside.translate(-bounds.x, -bounds.y);
    Stamps.smooth(inside);
    drawing.accept(inside);
    inside.dispose();
  }
}
