package org.hudna.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/**
 * Writes pictures as PNG, at twice their logical size, and SVG; the same picture, the same bytes.
 */
final class PictureWriter {
  private static final int SCALE = 2;

  private PictureWriter() {}

  /**
   * Writes both files of a picture and gives the SVG.
   *
   * @param ids prefix of the ids inside the SVG, so that several can stand in one page
   */
  static Path write(Picture picture, Path folder, String ids) throws IOException {
    Files.createDirectories(folder);
    png(picture, folder.resolve(picture.name() + ".png"));
    return Files.writeString(folder.resolve(picture.name() + ".svg"), svg(picture, ids));
  }

  private static void png(Picture picture, Path file) throws IOException {
    BufferedImage image = image(picture);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (OutputStream out = Files.newOutputStream(file);
        MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
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
    picture.chart().draw(g2, area(picture));
    g2.dispose();
    return image;
  }

  /** The picture as an SVG element with its title, for a file or a page. */
  static String svg(Picture picture, String ids) {
    SVGGraphics2D g2 = new SVGGraphics2D(picture.width(), picture.height());
    g2.setDefsKeyPrefix(ids + "-" + picture.name() + "-");
    g2.setGeomDoubleConverter(PictureWriter::rounded);
    g2.setTransformDoubleConverter(PictureWriter::rounded);
    picture.chart().draw(g2, area(picture));
    ViewBox view = new ViewBox(0, 0, picture.width(), picture.height());
    String svg = g2.getSVGElement(null, true, view, null, null);
    int content = svg.indexOf('>') + 1;
    String title = "<title>" + escaped(picture.title()) + "</title>";
    return svg.substring(0, content) + title + svg.substring(content) + "\n";
  }

  private static Rectangle2D area(Picture picture) {
    return new Rectangle2D.Double(0, 0, picture.width(), picture.height());
  }

  private static String rounded(double value) {
    return BigDecimal.valueOf(value)
        .setScale(2, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
