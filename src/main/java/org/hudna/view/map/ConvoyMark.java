package org.hudna.view.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hudna.view.scene.Words;

/** A lorry, with a sign of the state of its convoy. */
enum ConvoyMark {
  PLANNED(0x8C8C8C, ""),
  PERMITTED(0x56B4E9, ""),
  WAITING(0xE69F00, "pause"),
  MOVING(0x0072B2, "go"),
  AT_CHECKPOINT(0xF0E442, "pause"),
  REFUSED(0x8C8C8C, "cross"),
  TURNED_BACK(0xCC79A7, "back"),
  DELIVERED(0x009E73, "tick"),
  ATTACKED(0xD55E00, "cross");

  /** Pixels from its middle to its farthest edge at the usual size. */
  static final double REACH = 11;

  /** Those first that matter most to who looks at the map: trouble, then the road, then plans. */
  static final Comparator<ConvoyMark> BY_WEIGHT =
      Comparator.comparingInt(
          List.of(
                  ATTACKED,
                  AT_CHECKPOINT,
                  WAITING,
                  REFUSED,
                  TURNED_BACK,
                  MOVING,
                  PERMITTED,
                  DELIVERED,
                  PLANNED)
              ::indexOf);

  private final Color colour;
  private final String sign;

  ConvoyMark(int colour, String sign) {
    this.colour = new Color(colour);
    this.sign = sign;
  }

  /** The mark of a state as the scene spells it; that of a plan where it is unknown. */
  static ConvoyMark of(String state) {
    for (ConvoyMark mark : values()) {
      if (mark.key().equals(state)) {
        return mark;
      }
    }
    return PLANNED;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String label() {
    return Words.of("map.convoy." + key());
  }

  /** Whether nothing more happens to such a convoy. */
  boolean ended() {
    return ordinal() >= REFUSED.ordinal();
  }

  /** Draws it around the origin, about 16 pixels wide at size 1. */
  void draw(Graphics2D graphics, double size, Look look) {
    Graphics2D copy = (Graphics2D) graphics.create();
    copy.scale(size, size);
    Shape box = new RoundRectangle2D.Double(-8.5, -5, 11, 8.5, 2, 2);
    Path2D.Double cab = new Path2D.Double();
    cab.moveTo(2.5, -2.5);
    cab.lineTo(5.8, -2.5);
    cab.lineTo(8.2, 0.3);
    cab.lineTo(8.2, 3.5);
    cab.lineTo(2.5, 3.5);
    cab.closePath();
    copy.setStroke(new BasicStroke(4f, 1, 1));
    copy.setPaint(look.paper());
    copy.draw(box);
    copy.draw(cab);
    copy.setStroke(new BasicStroke(1.7f, 1, 1));
    copy.setPaint(look.ink());
    copy.draw(box);
    copy.draw(cab);
    copy.setPaint(colour);
    copy.fill(box);
    copy.fill(cab);
    wheel(copy, -5, look);
    wheel(copy, 5, look);
    copy.translate(-3, -0.8);
    sign(copy);
    copy.dispose();
  }

  private static void wheel(Graphics2D graphics, double x, Look look) {
    graphics.setPaint(look.ink());
    graphics.fill(new Ellipse2D.Double(x - 2, 2, 4, 4));
    graphics.setPaint(look.paper());
    graphics.fill(new Ellipse2D.Double(x - 0.8, 3.2, 1.6, 1.6));
  }

  private void sign(Graphics2D graphics) {
    graphics.setPaint(Look.brightness(colour) > 0.55 ? Color.BLACK : Color.WHITE);
    graphics.setStroke(new BasicStroke(1.5f, 1, 1));
    switch (sign) {
      case "pause" -> {
        graphics.fill(new Rectangle2D.Double(-2.4, -2.6, 1.7, 5.2));
        graphics.fill(new Rectangle2D.Double(0.7, -2.6, 1.7, 5.2));
      }
      case "cross" -> {
        graphics.draw(new Line2D.Double(-2.2, -2.2, 2.2, 2.2));
        graphics.draw(new Line2D.Double(-2.2, 2.2, 2.2, -2.2));
      }
      case "tick" -> lines(graphics, -2.8, 0, -0.8, 2.2, 2.8, -2.4);
      case "go" -> lines(graphics, -1.4, -2.6, 1.8, 0, -1.4, 2.6);
      case "back" -> lines(graphics, 1.4, -2.6, -1.8, 0, 1.4, 2.6);
      default -> {}
    }
  }

  private static void lines(
      Graphics2D graphics, double a, double b, double c, double d, double e, double f) {
    graphics.draw(new Line2D.Double(a, b, c, d));
    graphics.draw(new Line2D.Double(c, d, e, f));
  }
}
