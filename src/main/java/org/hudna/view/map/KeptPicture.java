package org.hudna.view.map;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;

/** A picture that is drawn again only when what it depends on has changed. */
final class KeptPicture {
  private final boolean opaque;
  private List<Object> state;
  private BufferedImage image;

  KeptPicture(boolean opaque) {
    this.opaque = opaque;
  }

  /**
   * Copies the picture, at the resolution of the device.
   *
   * @param depends all that it depends on, besides bounds and resolution
   * @param drawing draws it in the coordinates of the graphics
   */
  void paint(
      Graphics2D graphics, Rectangle bounds, List<Object> depends, Consumer<Graphics2D> drawing) {
    AffineTransform user = graphics.getTransform();
    List<Object> now = List.of(bounds, user.getScaleX(), user.getScaleY(), depends);
    if (!now.equals(state)) {
      draw(bounds, user, drawing);
      state = now;
    }
    Graphics2D device = (Graphics2D) graphics.create();
    device.setTransform(new AffineTransform());
    device.drawImage(
        image,
        (int) Math.round(bounds.x * user.getScaleX() + user.getTranslateX()),
        (int) Math.round(bounds.y * user.getScaleY() + user.getTranslateY()),
        null);
    device.dispose();
  }

  private void draw(Rectangle bounds, AffineTransform user, Consumer<Graphics2D> drawing) {
    int width = Math.max(1, (int) Math.ceil(bounds.width * user.getScaleX()));
    int height = Math.max(1, (int) Math.ceil(bounds.height * user.getScaleY()));
    if (image == null || image.getWidth() != width || image.getHeight() != height) {
      image =
          new BufferedImage(
              width, height, opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB_PRE);
    }
    Graphics2D inside = image.createGraphics();
    inside.setBackground(new java.awt.Color(0, true));
    inside.clearRect(0, 0, width, height);
    inside.scale(user.getScaleX(), user.getScaleY());
    inside.translate(-bounds.x, -bounds.y);
    inside.clip(bounds);
    Stamps.smooth(inside);
    drawing.accept(inside);
    inside.dispose();
  }
}
