package org.hudna.view;

import java.awt.FontMetrics;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Finds room for labels beside points; what finds none is left out. */
final class LabelLayout {
  private static final double GAP = 5;
  private final List<Rectangle2D> taken = new ArrayList<>();
  private final Rectangle2D bounds;

  /** A layout within a rectangle of pixels. */
  LabelLayout(Rectangle2D bounds) {
    this.bounds = bounds;
  }

  /** Keeps labels away from a rectangle. */
  void avoid(Rectangle2D area) {
    taken.add(area);
  }

  /** The box of a label on the right, left, upper or lower side of a point; null without room. */
  Rectangle2D place(String label, Point2D point, FontMetrics letters) {
    double width = letters.stringWidth(label);
    double height = letters.getAscent() + 1;
    double x = point.getX();
    double y = point.getY();
    double[][] corners = {
      {x + GAP, y - height / 2},
      {x - GAP - width, y - height / 2},
      {x - width / 2, y - GAP - height},
      {x - width / 2, y + GAP},
      {x + GAP - 1, y - GAP - height + 2},
      {x + GAP - 1, y + GAP - 2},
      {x - GAP + 1 - width, y - GAP - height + 2},
      {x - GAP + 1 - width, y + GAP - 2}
    };
    for (double[] corner : corners) {
      Rectangle2D box = new Rectangle2D.Double(corner[0], corner[1], width, height);
      if (bounds.contains(box) && taken.stream().noneMatch(box::intersects)) {
        taken.add(box);
        return box;
      }
    }
    return null;
  }
}
