package org.hudna.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes pictures as PNG, at twice their logical size, and SVG; the same picture, the same bytes.
 * Each file appears whole under its name or not at all.
 */
final class PictureWriter {
  private static final int SCALE = 2;

  private PictureWriter() {}

  /**
   * Writes both files of a picture.
   *
   * @param ids prefix of the ids inside the SVG, so that several can stand in one page
   */
  static void write(Picture picture, Path folder, String ids) throws IOException {
    Files.createDirectories(folder);
    write(folder, picture.name() + ".png", PngBytes.of(image(picture)));
    byte[] svg = SvgText.ofFile(picture, ids).getBytes(StandardCharsets.UTF_8);
    write(folder, picture.name() + ".svg", svg);
  }

  private static void write(Path folder, String name, byte[] bytes) throws IOException {
    Path temporary = folder.resolve("." + name + ".part");
    try {
      Files.write(temporary, bytes);
      Files.move(temporary, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static BufferedImage image(Picture picture) {
    BufferedImage image =
        new BufferedImage(
            SCALE * picture.width(), SCALE * picture.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g2 = image.createGraphics();
    g2.scale(SCALE, SCALE);
    g2.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g2.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    picture.drawing().draw(g2, picture.area());
    g2.dispose();
    return image;
  }
}
