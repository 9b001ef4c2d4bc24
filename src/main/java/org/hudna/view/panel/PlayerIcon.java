package org.hudna.view.panel;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import javax.swing.Icon;

/** The signs on the buttons of the player, drawn as shapes so that they are sharp at any scale. */
enum PlayerIcon implements Icon {
  PLAY(right(3)),
  PAUSE(bar(3, 3.5), bar(9.5, 3.5)),
  PART(right(2), bar(12, 2)),
  PART_BACK(left(14), bar(2, 2)),
  DAY(right(0), right(7)),
  DAY_BACK(left(9), left(16)),
  HOME(left(9), left(16), bar(0, 2)),
  END(right(0), right(7), bar(14, 2)),
  MARK(flag()),
  NEXT_MARK(flag(), chevron(11, 3)),
  PREVIOUS_MARK(flag(), chevron(15, -3));

  private static final int SIZE = 16;
  private final transient Shape[] shapes;

  PlayerIcon(Shape... shapes) {
    this.shapes = shapes;
  }

  private static Shape right(double x) {
    return triangle(x, x + 9);
  }

  private static Shape left(double x) {
    return triangle(x, x - 9);
  }

  private static Shape triangle(double base, double tip) {
    Path2D path = new Path2D.Double();
    path.moveTo(base, 2.5);
    path.lineTo(tip, 8);
    path.lineTo(base, 13.5);
    path.closePath();
    return path;
  }

  private static Shape bar(double x, double width) {
    return new Rectangle2D.Double(x, 2.5, width, 11);
  }

  private static Shape flag() {
    Path2D path = new Path2D.Double();
    path.moveTo(2, 2);
    path.lineTo(9, 2);
    path.lineTo(7, 5);
    path.lineTo(9, 8);
    path.lineTo(3.5, 8);
    path.lineTo(3.5, 14);
    path.lineTo(2, 14);
    path.closePath();
    return path;
  }

  private static Shape chevron(double x, double out) {
    Path2D path = new Path2D.Double();
    path.moveTo(x, 7.5);
    path.lineTo(x + out, 10.75);
    path.lineTo(x, 14);
    return new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
        .createStrokedShape(path);
  }

  @Override
  public void paintIcon(Component component, Graphics graphics, int x, int y) {
    Graphics2D pen = (Graphics2D) graphics.create();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.translate(x, y);
    pen.setColor(component.isEnabled() ? MarkColours.ink() : MarkColours.faint());
    for (Shape shape : shapes) {
      pen.fill(shape);
    }
    pen.dispose();
  }

  @Override
  public int getIconWidth() {
    return SIZE;
  }

  @Override
  public int getIconHeight() {
    return SIZE;
  }
}
