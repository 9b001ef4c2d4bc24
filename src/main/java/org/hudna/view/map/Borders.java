package org.hudna.view.map;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.HashSet;
import java.util.Set;

/** Finds what of the outlines of neighbours is not drawn yet, so that no border is drawn twice. */
final class Borders {
  private final Set<Set<Point2D>> drawn = new HashSet<>();

  /**
   * The stretches of an outline that no earlier one had, as lines to draw.
   *
   * @param outline made of straight lines; neighbours share its corners exactly
   */
  Path2D.Double rest(Path2D outline) {
    Path2D.Double rest = new Path2D.Double();
    double[] corner = new double[6];
    Point2D first = null;
    Point2D from = null;
    for (PathIterator at = outline.getPathIterator(null); !at.isDone(); at.next()) {
      int kind = at.currentSegment(corner);
      Point2D to =
          kind == PathIterator.SEG_CLOSE ? first : new Point2D.Double(corner[0], corner[1]);
      if (kind == PathIterator.SEG_MOVETO) {
        first = to;
      } else if (!to.equals(from) && drawn.add(Set.of(from, to))) {
        rest.append(new Line2D.Double(from, to), from.equals(rest.getCurrentPoint()));
      }
      from = to;
    }
    return rest;
  }
}
