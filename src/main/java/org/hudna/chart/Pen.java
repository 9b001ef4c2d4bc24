package org.hudna.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Draws the parts of charts that are made by hand, in logical pixels. */
final class Pen {

  /** Which end of a text stands at its place. */
  enum Align {
    LEFT(0),
    CENTRE(0.5),
    RIGHT(1);

    private final double share;

    Align(double share) {
      this.share = share;
    }
  }

  private final Graphics2D g2;

  Pen(Graphics2D g2) {
    this.g2 = g2;
    g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /** A pen that draws nowhere, to measure texts. */
  static Pen scratch() {
    return new Pen(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics());
  }

  Pen font(Font font) {
    g2.setFont(font);
    return this;
  }

  Pen colour(Color colour) {
    g2.setPaint(colour);
    return this;
  }

  /** A line of some width, dashed by pairs of lengths if there are any. */
  Pen stroke(double width, float... dash) {
    g2.setStroke(
        new BasicStroke(
            (float) width,
            BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_ROUND,
            1f,
            dash.length == 0 ? null : dash,
            0f));
    return this;
  }

  Pen stroke(Stroke stroke) {
    g2.setStroke(stroke);
    return this;
  }

  /** Writes on a base line. */
  void text(String text, double x, double y, Align align) {
    double shift = align == Align.LEFT ? 0 : align.share * width(text);
    g2.drawString(text, (float) (x - shift), (float) y);
  }

  /** Writes upwards, centred on a height. */
  void upwards(String text, double x, double y) {
    AffineTransform before = g2.getTransform();
    g2.translate(x, y);
    g2.rotate(-Math.PI / 2);
    text(text, 0, 0, Align.CENTRE);
    g2.setTransform(before);
  }

  /** How wide a text is in the present font. */
  double width(String text) {
    return g2.getFontMetrics().stringWidth(text);
  }

  void line(double x1, double y1, double x2, double y2) {
    g2.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  void draw(Shape shape) {
    g2.draw(shape);
  }

  void fill(Shape shape) {
    g2.fill(shape);
  }

  void box(double x, double y, double width, double height) {
    g2.fill(new Rectangle2D.Double(x, y, width, height));
  }

  /** A circle as large as a dot of the radius. */
  void ring(double x, double y, double radius) {
    stroke(1.4);
    double inner = radius - 0.7;
    g2.draw(new Ellipse2D.Double(x - inner, y - inner, 2 * inner, 2 * inner));
  }

  void dot(double x, double y, double radius) {
    g2.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }
}
