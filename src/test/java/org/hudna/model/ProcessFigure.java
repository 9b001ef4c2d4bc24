package org.hudna.model;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jfree.svg.SVGGraphics2D;

/** Draws the processes of a step in their order, what each does and which events it emits. */
final class ProcessFigure {
  private static final int WIDTH = 1110;
  private static final int ROW = 70;
  private static final int TOP = 56;
  private static final int BOX = 540;
  private static final Map<String, Color> COLOURS =
      Map.of(
          "agreement", new Color(0x1F5A8A),
          "violence", new Color(0xA8322A),
          "observation", new Color(0x6A4C93),
          "aid", new Color(0x2E7D4F),
          "actors", new Color(0x8A5A00),
          "day", new Color(0x444444));
  private final SVGGraphics2D g;
  private final int height;

  ProcessFigure(int processes) {
    height = TOP + processes * ROW + 34;
    g = new SVGGraphics2D(WIDTH, height);
    g.setDefsKeyPrefix("process-order-");
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, WIDTH, height);
  }

  /** One process, from 0. */
  record Row(int index, String name, String does, SortedMap<String, String> events) {}

  /** The picture as SVG text. */
  String draw(List<Row> rows) {
    heads();
    rows.forEach(this::row);
    loop(rows.size());
    text(
        30,
        height - 12,
        "Metrics, logs and the window are folds over these events, outside the model.",
        false,
        12,
        Color.DARK_GRAY);
    return g.getSVGDocument() + "\n";
  }

  private void heads() {
    text(46, 30, "One part of a step: eleven processes, in this order", true, 15, Color.BLACK);
    text(BOX + 76, 30, "and the events that each emits", true, 15, Color.BLACK);
  }

  private void row(Row row) {
    int y = TOP + row.index() * ROW;
    g.setColor(new Color(0xF4F1EA));
    g.fill(new RoundRectangle2D.Double(46, y, BOX, ROW - 18, 10, 10));
    g.setColor(new Color(0x8C8578));
    g.setStroke(new BasicStroke(1.2f));
    g.draw(new RoundRectangle2D.Double(46, y, BOX, ROW - 18, 10, 10));
    text(58, y + 22, (row.index() + 1) + "  " + row.name(), true, 14, Color.BLACK);
    text(58, y + 42, row.does().replace("`", ""), false, 12, Color.DARK_GRAY);
    if (row.index() > 0) {
      arrow(y);
    }
    events(row, y);
  }

  private void events(Row row, int y) {
    int line = y + 16;
    for (List<String> names : lines(row.events())) {
      int x = BOX + 76;
      for (String name : names) {
        text(x, line, name, false, 12, COLOURS.get(row.events().get(name)));
        x += width(name);
      }
      line += 18;
    }
  }

  private static List<List<String>> lines(SortedMap<String, String> events) {
    List<List<String>> lines = new ArrayList<>();
    int room = 0;
    for (String name : events.keySet()) {
      if (width(name) > room) {
        lines.add(new ArrayList<>());
        room = WIDTH - BOX - 86;
      }
      lines.get(lines.size() - 1).add(name);
      room -= width(name);
    }
    return lines;
  }

  /** Room for a name whatever the font that shows it. */
  private static int width(String name) {
    return 8 * name.length() + 14;
  }

  private void arrow(int y) {
    g.setColor(new Color(0x8C8578));
    g.drawLine(316, y - 18, 316, y - 6);
    head(316, y - 1, 6);
  }

  private void head(int x, int tip, int size) {
    Path2D head = new Path2D.Double();
    head.moveTo(x, tip);
    head.lineTo(x - size, tip - size);
    head.lineTo(x + size, tip - size);
    head.closePath();
    g.fill(head);
  }

  private void loop(int processes) {
    int last = TOP + (processes - 1) * ROW + (ROW - 18) / 2;
    g.setColor(new Color(0x8C8578));
    g.drawLine(46, last, 20, last);
    g.drawLine(20, last, 20, TOP + 14);
    g.drawLine(20, TOP + 14, 40, TOP + 14);
    Path2D head = new Path2D.Double();
    head.moveTo(46, TOP + 14);
    head.lineTo(39, TOP + 8);
    head.lineTo(39, TOP + 20);
    head.closePath();
    g.fill(head);
  }

  private void text(int x, int y, String text, boolean bold, int size, Color colour) {
    g.setFont(new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, size));
    g.setColor(colour);
    g.drawString(text, x, y);
  }
}
