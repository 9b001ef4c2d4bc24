package org.hudna.view.map;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Writes lines of text and marks below each other, wrapped to a width. */
final class SheetPen {
  static final int MARGIN = 14;

  /** Letters of what is less important, where there is little room. */
  private static final Font NOTE = new Font(Font.SANS_SERIF, Font.PLAIN, 10);

  private static final int WIDE = 290;
  private static final int WIDE_FOR_NOTES = 340;
  private static final int INDENT = 24;
  private static final int GAP = 5;
  private final Graphics2D graphics;
  private final Look look;
  private final int width;
  private int y = MARGIN;
  private int left = MARGIN;
  private int right;

  SheetPen(Graphics2D graphics, Look look, int width) {
    this.graphics = graphics;
    this.look = look;
    this.width = width;
    this.right = width - MARGIN;
    Stamps.smooth(graphics);
  }

  /**
   * A mark and what it means.
   *
   * @param notes what can stand faintly below, the first of which does; room is left for the
   *     longest, so that nothing moves when it changes
   */
  record Entry(Consumer<Graphics2D> mark, String text, List<String> notes) {}

  /** Whether there is room for more columns than usual. */
  boolean wide() {
    return width >= WIDE;
  }

  /** Writes a text from the left margin. */
  void write(String text, Font font, Color colour) {
    y = write(text, font, colour, left, y);
  }

  /** Writes entries in columns, which are filled one after the other and as high as each other. */
  void columns(List<Entry> entries, int columns) {
    double room = (double) (width - 2 * MARGIN + GAP) / columns;
    int[] heights = entries.stream().mapToInt(entry -> height(entry, (int) room - GAP)).toArray();
    int most = least(heights, columns);
    int top = y;
    int bottom = y;
    int column = 0;
    for (int i = 0; i < heights.length; i++) {
      if (y + heights[i] > top + most) {
        column++;
        y = top;
      }
      left = MARGIN + (int) (column * room);
      right = left + (int) room - GAP;
      entry(entries.get(i), y);
      y += heights[i];
      bottom = Math.max(bottom, y);
    }
    left = MARGIN;
    right = width - MARGIN;
    y = bottom;
  }

  /** The least height at which blocks fit into so many columns, in their order. */
  private static int least(int[] heights, int columns) {
    int most = Arrays.stream(heights).max().orElse(0);
    while (needed(heights, most) > columns) {
      most++;
    }
    return most;
  }

  private static int needed(int[] heights, int most) {
    int columns = 1;
    int filled = 0;
    for (int height : heights) {
      columns += filled + height > most ? 1 : 0;
      filled = filled + height > most ? height : filled + height;
    }
    return columns;
  }

  private int height(Entry entry, int room) {
    FontMetrics letters = graphics.getFontMetrics(Look.SMALL);
    FontMetrics small = graphics.getFontMetrics(noteFont());
    int words = room - INDENT;
    int notes = entry.notes().stream().mapToInt(n -> wrap(n, small, words).size()).max().orElse(0);
    return wrap(entry.text(), letters, words).size() * letters.getHeight()
        + notes * small.getHeight()
        + 1;
  }

  /** The mark is drawn around the middle of the first line. */
  private void entry(Entry entry, int top) {
    FontMetrics letters = graphics.getFontMetrics(Look.SMALL);
    Point2D at = new Point2D.Double(left + INDENT / 2.0 - 4, top + letters.getHeight() / 2.0);
    Graphics2D copy = (Graphics2D) graphics.create();
    copy.translate(at.getX(), at.getY());
    entry.mark().accept(copy);
    copy.dispose();
    int below = write(entry.text(), Look.SMALL, look.ink(), left + INDENT, top);
    if (!entry.notes().isEmpty()) {
      write(entry.notes().get(0), noteFont(), look.faint(), left + INDENT, below);
    }
  }

  /** Writes a faint text from the left margin. */
  void note(String text) {
    write(text, noteFont(), look.faint());
  }

  private Font noteFont() {
    return width >= WIDE_FOR_NOTES ? Look.SMALL : NOTE;
  }

  /** Writes the heading of a part. */
  void heading(String text) {
    y = write(text, Look.SMALL.deriveFont(Font.BOLD), look.faint(), left, y);
    y += 2;
  }

  private int write(String text, Font font, Color colour, int from, int top) {
    graphics.setFont(font);
    graphics.setPaint(colour);
    FontMetrics letters = graphics.getFontMetrics();
    int line = top;
    for (String part : wrap(text, letters, right - from)) {
      graphics.drawString(part, from, line + letters.getAscent());
      line += letters.getHeight();
    }
    return line;
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
    y += 6;
    graphics.setPaint(look.districtLine());
    graphics.setStroke(Look.LINE);
    graphics.drawLine(MARGIN, y, width - MARGIN, y);
    y += 7;
  }

  /** Draws something of a height from the left margin. */
  void draw(int height, Consumer<Graphics2D> drawing) {
    Graphics2D copy = (Graphics2D) graphics.create();
    copy.translate(left, y);
    drawing.accept(copy);
    copy.dispose();
    y += height;
  }

  /** Height of all that has been written, with its margins. */
  int height() {
    return y + MARGIN;
  }
}
