package org.hudna.view.film.h264;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Picture;

/**
 * Turns pictures into planes of brightness and, at half the size, of colour: 8 bits, 16 to 235, by
 * the matrix of Rec. ITU-R BT.709-6, section 3. What players expect of films of this size.
 */
public final class ColourPlanes {
  private static final double RED = 0.2126;
  private static final double GREEN = 0.7152;
  private static final double BLUE = 0.0722;
  private static final int MIDDLE = 128;

  private ColourPlanes() {}

  /**
   * The planes of a picture.
   *
   * @param image of type RGB in whole numbers, width and height even
   */
  public static Picture of(BufferedImage image) {
    int width = image.getWidth();
    int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    Picture picture = Picture.create(width, image.getHeight(), ColorSpace.YUV420J);
    fill(picture, rgb, new Rectangle(width, image.getHeight()));
    return picture;
  }

  /**
   * Renews the planes of a part of a picture.
   *
   * @param rgb all pixels in rows
   * @param part its corners and sides even
   */
  static void fill(Picture picture, int[] rgb, Rectangle part) {
    int width = picture.getWidth();
    byte[] luma = picture.getPlaneData(0);
    for (int y = part.y; y < part.y + part.height; y++) {
      for (int at = y * width + part.x; at < y * width + part.x + part.width; at++) {
        luma[at] = stored(16 + 219 * brightness(rgb[at]) / 255);
      }
    }
    for (int y = part.y; y < part.y + part.height; y += 2) {
      for (int x = part.x; x < part.x + part.width; x += 2) {
        int at = y * width + x;
        int[] pixels = {at, at + 1, at + width, at + width + 1};
        colour(picture, y / 2 * (width / 2) + x / 2, rgb, pixels);
      }
    }
  }

  /** The mean colour of four pixels. */
  private static void colour(Picture picture, int at, int[] rgb, int[] pixels) {
    double light = 0;
    double red = 0;
    double blue = 0;
    for (int pixel : pixels) {
      light += brightness(rgb[pixel]) / pixels.length;
      red += (double) (rgb[pixel] >> 16 & 0xFF) / pixels.length;
      blue += (double) (rgb[pixel] & 0xFF) / pixels.length;
    }
    picture.getPlaneData(1)[at] = stored(MIDDLE + 224 * (blue - light) / (2 * (1 - BLUE) * 255));
    picture.getPlaneData(2)[at] = stored(MIDDLE + 224 * (red - light) / (2 * (1 - RED) * 255));
  }

  private static double brightness(int rgb) {
    return RED * (rgb >> 16 & 0xFF) + GREEN * (rgb >> 8 & 0xFF) + BLUE * (rgb & 0xFF);
  }

  /** The encoder counts from -128. */
  private static byte stored(double value) {
    return (byte) (Math.round(value) - MIDDLE);
  }
}
