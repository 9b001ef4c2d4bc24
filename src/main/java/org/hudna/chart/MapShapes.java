package org.hudna.chart;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hudna.chart.Pen.Align;
import org.hudna.io.TheatreMap;
import org.hudna.io.TheatreMap.Area;

/**
 * Draws a theatre into an area: degrees of longitude as much shorter than those of latitude as they
 * are in the middle of the map.
 */
final class MapShapes {
  private static final double LABEL_HEIGHT = 15;

  private final TheatreMap map;
  private final double scale;
  private final double shrink;
  private final double left;
  private final double top;
  private final Rectangle2D degrees;

  MapShapes(TheatreMap map, Rectangle2D area) {
    this.map = map;
    this.degrees = degrees(map);
    this.shrink = Math.cos(Math.toRadians(degrees.getCenterY()));
    this.scale =
        Math.min(
            area.getWidth() / (shrink * degrees.getWidth()),
            area.getHeight() / degrees.getHeight());
    this.left = area.getCenterX() - scale * shrink * degrees.getWidth() / 2;
    this.top = area.getCenterY() - scale * degrees.getHeight() / 2;
  }

  /** Height over width of a theatre's map. */
  static double shape(TheatreMap map) {
    Rectangle2D degrees = degrees(map);
    return degrees.getHeight()
        / (Math.cos(Math.toRadians(degrees.getCenterY())) * degrees.getWidth());
  }

  /** Districts in their colours, with hair lines between them and lines around governorates. */
  void draw(Pen pen, Function<Area, Color> colours, double line) {
    for (Area district : map.districts()) {
      pen.colour(colours.apply(district)).fill(path(district));
    }
    Set<Edge> drawn = new HashSet<>();
    Path2D.Double around = lines(map.governorates(), drawn);
    Path2D.Double between = lines(map.districts(), drawn);
    pen.colour(ChartStyle.BORDER).stroke(line / 2).draw(between);
    pen.colour(ChartStyle.FAINT_INK).stroke(line).draw(around);
  }

  /** Two corners that a border joins, whichever comes first. */
  private record Edge(double x1, double y1, double x2, double y2) {
    static Edge of(double[] one, double[] other) {
      boolean forward = one[0] < other[0] || one[0] <= other[0] && one[1] < other[1];
      double[] from = forward ? one : other;
      double[] to = forward ? other : one;
      return new Edge(from[0], from[1], to[0], to[1]);
    }
  }

  /** The borders of areas, those that were drawn before left out. */
  private Path2D.Double lines(List<Area> areas, Set<Edge> drawn) {
    Path2D.Double lines = new Path2D.Double();
    for (Area area : areas) {
      for (double[][] ring : area.rings()) {
        boolean joined = false;
        for (int i = 1; i < ring.length; i++) {
          boolean fresh = drawn.add(Edge.of(ring[i - 1], ring[i]));
          if (fresh && !joined) {
            lines.moveTo(x(ring[i - 1]), y(ring[i - 1]));
          }
          if (fresh) {
            lines.lineTo(x(ring[i]), y(ring[i]));
          }
          joined = fresh;
        }
      }
    }
    return lines;
  }

  /** Names of the governorates, the largest first; one that finds no room is left out. */
  void names(Pen pen) {
    pen.font(ChartStyle.TICK);
    List<Rectangle2D> taken = new ArrayList<>();
    map.governorates().stream()
        .sorted(Comparator.comparingDouble(area -> -size(path(area))))
        .forEach(area -> name(pen, area, taken));
  }

  private void name(Pen pen, Area area, List<Rectangle2D> taken) {
    Path2D.Double path = path(area);
    Rectangle2D bounds = path.getBounds2D();
    double width = pen.width(area.name()) + 6;
    for (double[] shift : SHIFTS) {
      double x = bounds.getCenterX() + shift[0] * (width / 2 + 6);
      double y = bounds.getCenterY() + shift[1] * LABEL_HEIGHT;
      Rectangle2D box =
          new Rectangle2D.Double(x - width / 2, y - LABEL_HEIGHT / 2, width, LABEL_HEIGHT);
      if (taken.stream().noneMatch(box::intersects)) {
        taken.add(box);
        pen.colour(ChartStyle.clear(ChartStyle.PAPER, 0.72)).fill(box);
        pen.colour(ChartStyle.INK).text(area.name(), x, y + 4.3, Align.CENTRE);
        return;
      }
    }
  }

  private static final double[][] SHIFTS = {
    {0, 0}, {0, 1.1}, {0, -1.1}, {1, 0}, {-1, 0}, {0.7, 1.1}, {-0.7, 1.1}, {0, 2.2}, {0, -2.2}
  };

  private static double size(Path2D path) {
    Rectangle2D bounds = path.getBounds2D();
    return bounds.getWidth() * bounds.getHeight();
  }

  private Path2D.Double path(Area area) {
    Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (double[][] ring : area.rings()) {
      for (int i = 0; i < ring.length - 1; i++) {
        if (i == 0) {
          path.moveTo(x(ring[i]), y(ring[i]));
        } else {
          path.lineTo(x(ring[i]), y(ring[i]));
        }
      }
      path.closePath();
    }
    return path;
  }

  private double x(double[] corner) {
    return left + scale * shrink * (corner[0] - degrees.getMinX());
  }

  private double y(double[] corner) {
    return top + scale * (degrees.getMaxY() - corner[1]);
  }

  private static Rectangle2D degrees(TheatreMap map) {
    Rectangle2D.Double box = null;
    for (Area area : map.districts()) {
      for (double[][] ring : area.rings()) {
        for (double[] corner : ring) {
          if (box == null) {
            box = new Rectangle2D.Double(corner[0], corner[1], 0, 0);
          }
          box.add(corner[0], corner[1]);
        }
      }
    }
    return box == null ? new Rectangle2D.Double(0, 0, 1, 1) : box;
  }
}
