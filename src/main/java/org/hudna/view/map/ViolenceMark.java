package org.hudna.view.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.hudna.view.scene.Words;

/**
 * Marks of what is done with weapons. Each has a shape of its own besides its colour; the colours
 * are those of Okabe and Ito (2008), "Color Universal Design", which people with any colour vision
 * tell apart.
 */
enum ViolenceMark {
  SMALL_ARMS(0xF0E442) {
    @Override
    Shape outline() {
      return cross(8, 2.6);
    }
  },
  SNIPING(0x56B4E9) {
    @Override
    Shape outline() {
      Area area = new Area(new Ellipse2D.Double(-6, -6, 12, 12));
      area.subtract(new Area(new Ellipse2D.Double(-3.4, -3.4, 6.8, 6.8)));
      area.add(new Area(cross(8.5, 1)));
      return area;
    }
  },
  SHELLING(0xD55E00) {
    @Override
    Shape outline() {
      return star(8, 8, 3.6);
    }
  },
  AIR_STRIKE(0x0072B2) {
    @Override
    Shape outline() {
      return ZoneLayer.aircraft(1.25);
    }
  },
  GROUND_ASSAULT(0xE69F00) {
    @Override
    Shape outline() {
      return polygon(-7, -6, 0, -6, 8, 0, 0, 6, -7, 6, -1, 0);
    }
  },
  BOMBING(0xCC79A7) {
    @Override
    Shape outline() {
      Area area = new Area(new Ellipse2D.Double(-6.5, -4.5, 12, 12));
      area.add(new Area(polygon(2, -4, 6, -8.5, 8, -6.5, 4.5, -2)));
      return area;
    }
  },
  ARREST(0x009E73) {
    @Override
    Shape outline() {
      Area area = new Area(new Rectangle2D.Double(-6.5, -6.5, 13, 13));
      area.subtract(new Area(new Rectangle2D.Double(-3.6, -4.5, 2.2, 9)));
      area.subtract(new Area(new Rectangle2D.Double(1.4, -4.5, 2.2, 9)));
      return area;
    }
  },
  AID_OBSTRUCTION(0x8C8C8C) {
    @Override
    Shape outline() {
      Area area = new Area(new Ellipse2D.Double(-7.5, -7.5, 15, 15));
      area.subtract(new Area(new Rectangle2D.Double(-5, -1.8, 10, 3.6)));
      return area;
    }
  },
  JOINT_STRIKE(0x0072B2) {
    @Override
    Shape outline() {
      return star(4, 9.5, 3.2);
    }
  },
  OUTSIDE_STRIKE(0x56B4E9) {
    @Override
    Shape outline() {
      return star(4, 9.5, 3.2);
    }
  },
  BARRED_SORTIE(0xD55E00) {
    @Override
    Shape outline() {
      return ZoneLayer.aircraft(1.25);
    }
  },
  STOOD_DOWN(0xF2F2F2) {
    @Override
    Shape outline() {
      return ZoneLayer.aircraft(1.25);
    }
  };

  /** Pixels from the middle of a mark of usual size to its farthest edge. */
  static final double REACH = 12;

  private static final double TURNED = 90;
  private final Color colour;

  ViolenceMark(int colour) {
    this.colour = new Color(colour);
  }

  /** Its outline around the origin, about 16 units wide. */
  abstract Shape outline();

  /** The mark of a kind as the scene spells it; that of shelling where the kind is unknown. */
  static ViolenceMark of(String kind) {
    for (ViolenceMark mark : values()) {
      if (mark.key().equals(kind)) {
        return mark;
      }
    }
    return SHELLING;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String label() {
    return Words.of("map.violence." + key());
  }

  Color colour() {
    return colour;
  }

  /** Draws it around the origin; a violation of the truce has a dark rim. */
  void draw(Graphics2D graphics, double size, boolean covered, Look look) {
    Shape shape = AffineTransform.getScaleInstance(size, size).createTransformedShape(outline());
    graphics.setPaint(covered ? look.paper() : Look.fade(look.paper(), 0.8));
    graphics.setStroke(new BasicStroke((float) (covered ? 3.6 : 1.6), 1, 1));
    graphics.draw(shape);
    double rim = this == STOOD_DOWN ? 0.75 : 0.35;
    graphics.setPaint(covered ? look.ink() : Look.mix(colour, look.ink(), rim));
    graphics.setStroke(new BasicStroke((float) (covered ? 1.8 : 0.9), 1, 1));
    graphics.draw(shape);
    graphics.setPaint(colour);
    graphics.fill(shape);
    if (this == BARRED_SORTIE) {
      graphics.setPaint(look.barred());
      graphics.setStroke(new BasicStroke((float) (2 * size), 1, 1));
      graphics.draw(new Line2D.Double(-8 * size, -8 * size, 8 * size, 8 * size));
    }
  }

  private static Shape cross(double reach, double half) {
    Area area = new Area(new Rectangle2D.Double(-reach, -half, 2 * reach, 2 * half));
    area.add(new Area(new Rectangle2D.Double(-half, -reach, 2 * half, 2 * reach)));
    return area;
  }

  private static Shape star(int points, double radius, double waist) {
    double[] corners = new double[4 * points];
    for (int i = 0; i < 2 * points; i++) {
      double angle = Math.PI * i / points + Math.toRadians(TURNED);
      double reach = i % 2 == 0 ? radius : waist;
      corners[2 * i] = reach * Math.cos(angle);
      corners[2 * i + 1] = -reach * Math.sin(angle);
    }
    return polygon(corners);
  }

  private static Shape polygon(double... corners) {
    Path2D.Double path = new Path2D.Double();
    path.moveTo(corners[0], corners[1]);
    for (int i = 2; i < corners.length; i += 2) {
      path.lineTo(corners[i], corners[i + 1]);
    }
    path.closePath();
    return path;
  }
}
