package org.hudna.view;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Writes lines of text and marks below each other, wrapped to a width. */
final class SheetPen {
  static final int MARGIN = 14;
  private static final int INDENT = 22;
  private final Graphics2D graphics;
  private final int width;
  private int y = MARGIN;

  SheetPen(Graphics2D graphics, int width) {
    this.graphics = graphics;
    this.width = width;
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /** Writes a text from the left margin. */
  void write(String text, Font font, Color colour) {
    write(text, font, colour, MARGIN);
  }

  /** Writes a text beside a mark, which is drawn around the middle of the first line. */
  void entry(BiConsumer<Graphics2D, Point2D> mark, String text) {
    FontMetrics letters = graphics.getFontMetrics(MapStyle.TEXT);
    mark.accept(
        graphics, new Point2D.Double(MARGIN + INDENT / 2.0 - 4, y + letters.getHeight() / 2.0));
    write(text, MapStyle.TEXT, MapStyle.INK, MARGIN + INDENT);
  }

  /** Writes a faint line under an entry. */
  void note(String text) {
    write(text, MapStyle.SMALL, MapStyle.FAINT, MARGIN + INDENT);
  }

  private void write(String text, Font font, Color colour, int left) {
    graphics.setFont(font);
    graphics.setPaint(colour);
    FontMetrics letters = graphics.getFontMetrics();
    for (String line : wrap(text, letters, width - left - MARGIN)) {
      graphics.drawString(line, left, y + letters.getAscent());
      y += letters.getHeight();
    }
  }

  static List<String> wrap(String text, FontMetrics letters, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && letters.stringWidth(line + " " + word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Leaves some pixels free. */
  void skip(int pixels) {
    y += pixels;
  }

  /** Draws a thin line across. */
  void rule() {
    y += 8;
    graphics.setPaint(MapStyle.DISTRICT_LINE);
    graphics.setStroke(MapStyle.LINE);
    graphics.drawLine(MARGIN, y, width - MARGIN, y);
    y += 9;
  }

  /** Height of all that has been written, with its margins. */
  int height() {
    return y + MARGIN;
  }
}
