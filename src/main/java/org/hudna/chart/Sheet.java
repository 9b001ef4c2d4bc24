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
  private static final double BELOW = 26;

  private Sheet() {}

  /** What stands between title and footnotes. */
  @FunctionalInterface
  interface Content {
    void draw(Pen pen, Rectangle2D area);
  }

  /**
   * Lines of footnotes are broken where the picture ends.
   *
   * @param height of the content; title and footnotes make the picture higher
   */
  static Picture of(Caption caption, List<String> notes, int width, int height, Content content) {
    List<String> lines = new ArrayList<>();
    Pen scratch = Pen.scratch().font(ChartStyle.TICK);
    notes.stream()
        .filter(note -> !note.isBlank())
        .forEach(note -> lines.addAll(broken(scratch, note, width - LEFT - RIGHT)));
    int whole = (int) Math.ceil(TOP + height + BELOW + LINE * lines.size());
    return new Picture(
        caption,
        (g2, area) -> {
          Pen pen = new Pen(g2);
          pen.colour(ChartStyle.PAPER).fill(area);
          pen.font(ChartStyle.TITLE).colour(ChartStyle.INK);
          pen.text(caption.title(), LEFT, 31, Align.LEFT);
          pen.font(ChartStyle.TEXT).colour(ChartStyle.FAINT_INK);
          pen.text(caption.detail(), LEFT, 50, Align.LEFT);
          pen.font(ChartStyle.TICK);
          for (int i = 0; i < lines.size(); i++) {
            pen.text(lines.get(i), LEFT, TOP + height + BELOW / 2 + LINE * i + 6, Align.LEFT);
          }
          content.draw(pen, new Rectangle2D.Double(LEFT, TOP, width - LEFT - RIGHT, height));
        },
        width,
        whole);
  }

  /** Breaks a text in the present font of a pen into lines. */
  static List<String> broken(Pen pen, String note, double width) {
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
