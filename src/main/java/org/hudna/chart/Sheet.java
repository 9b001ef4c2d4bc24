package org.hudna.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.hudna.chart.Pen.Align;

/** A picture with the title, the line below it and the footnotes that all pictures have. */
final class Sheet {
  private static final double LEFT = 18;
  private static final double RIGHT = 22;
  private static final double TOP = 66;
  private static final double LINE = 16;

  private Sheet() {}

  /** What stands between title and footnotes. */
  @FunctionalInterface
  interface Content {
    void draw(Pen pen, Rectangle2D area);
  }

  /** Lines of footnotes are broken where the picture ends. */
  static Picture of(Caption caption, List<String> notes, int width, int height, Content content) {
    return new Picture(
        caption,
        (g2, area) -> {
          Pen pen = new Pen(g2);
          pen.colour(ChartStyle.PAPER).fill(area);
          pen.font(ChartStyle.TITLE).colour(ChartStyle.INK);
          pen.text(caption.title(), LEFT, 31, Align.LEFT);
          pen.font(ChartStyle.TEXT).colour(ChartStyle.FAINT_INK);
          pen.text(caption.detail(), LEFT, 50, Align.LEFT);
          double bottom = notes(pen, notes, width, height);
          content.draw(pen, new Rectangle2D.Double(LEFT, TOP, width - LEFT - RIGHT, bottom - TOP));
        },
        width,
        height);
  }

  /** Writes the footnotes from the lower end; gives the height at which they begin. */
  private static double notes(Pen pen, List<String> notes, int width, int height) {
    pen.font(ChartStyle.TICK).colour(ChartStyle.FAINT_INK);
    List<String> lines = new ArrayList<>();
    notes.forEach(note -> lines.addAll(broken(pen, note, width - LEFT - RIGHT)));
    double y = height - 12 - LINE * (lines.size() - 1);
    double top = lines.isEmpty() ? height - 8 : y - LINE - 4;
    for (String line : lines) {
      pen.text(line, LEFT, y, Align.LEFT);
      y += LINE;
    }
    return top;
  }

  private static List<String> broken(Pen pen, String note, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : note.split(" ")) {
      if (line.length() > 0 && pen.width(line + " " + word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
