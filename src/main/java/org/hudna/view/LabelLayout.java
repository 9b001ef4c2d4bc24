package org.hudna.view;

import java.awt.FontMetrics;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds room for labels beside points; what finds none is left out. */
final class LabelLayout {
  private static final double GAP = 5;
  private final List<Rectangle2D> dots = new ArrayList<>();
  private final List<Rectangle2D> labels = new ArrayList<>();
  private final Rectangle2D bounds;

  /** A layout within a rectangle of pixels. */
  LabelLayout(Rectangle2D bounds) {
    this.bounds = bounds;
  }

  /** Keeps labels away from a dot. */
  void avoid(Rectangle2D dot) {
    dots.add(dot);
  }

  /** The box of a label beside a point, clear of other labels and of dots; null without room. */
  Rectangle2D place(String label, Point2D point, FontMetrics letters) {
    return take(
        boxes(label, point, letters).stream()
            .filter(this::free)
            .filter(box -> dots.stream().noneMatch(box::intersects)));
  }

  /** The box of a label that may hide dots, as few as can be, but no other label. */
  Rectangle2D placeOverDots(String label, Point2D point, FontMetrics letters) {
    return take(
        boxes(label, point, letters).stream()
            .filter(this::free)
            .sorted(
                Comparator.comparingLong(box -> dots.stream().filter(box::intersects).count())));
  }

  private boolean free(Rectangle2D box) {
    return bounds.contains(box) && labels.stream().noneMatch(box::intersects);
  }

  private Rectangle2D take(Stream<Rectangle2D> boxes) {
    Rectangle2D box = boxes.findFirst().orElse(null);
    if (box != null) {
      labels.add(box);
    }
    return box;
  }

  private static List<Rectangle2D> boxes(String label, Point2D point, FontMetrics letters) {
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
    List<Rectangle2D> boxes = new ArrayList<>();
    for (double[] corner : corners) {
      boxes.add(new Rectangle2D.Double(corner[0], corner[1], width, height));
    }
    return boxes;
  }
}
