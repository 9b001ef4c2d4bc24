package org.hudna.view.map;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** A line below a picture that says which run it shows, so that it can be made again. */
public final class Caption {
  private static final int HEIGHT = 26;
  private static final int LEFT = 12;
  private static final int BASE = 17;

  private Caption() {}

  /**
   * A picture with a line below it.
   *
   * @param scale pixels of the picture for one of its drawing, at least 1
   */
  public static BufferedImage below(BufferedImage picture, int scale, Look look, String text) {
    BufferedImage whole =
        new BufferedImage(
            picture.getWidth(), picture.getHeight() + scale * HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = whole.createGraphics();
    Stamps.smooth(pen);
    pen.drawImage(picture, 0, 0, null);
    pen.translate(0, picture.getHeight());
    pen.scale(scale, scale);
    pen.setPaint(look.paper());
    pen.fillRect(0, 0, picture.getWidth(), HEIGHT);
    pen.setPaint(look.ink());
    pen.setFont(Look.SMALL);
    pen.drawString(text, LEFT, BASE);
    pen.dispose();
    return whole;
  }
}
