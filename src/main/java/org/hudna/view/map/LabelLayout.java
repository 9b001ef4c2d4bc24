package org.hudna.view.map;

import java.awt.FontMetrics;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds room for labels beside points; what finds none is left out. */
final class LabelLayout {
  /** Square pixels of marks that a label may hide. */
  private static final double MARK = 30;

  private final List<Rectangle2D> dots = new ArrayList<>();
  private final List<Rectangle2D> marks = new ArrayList<>();
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

  /** Keeps labels away from a mark, more than from dots. */
  void avoidMark(Rectangle2D mark) {
    dots.add(mark);
    marks.add(mark);
  }

  /**
   * The box of a label beside a point, clear of other labels and of dots; null without room.
   *
   * @param gap pixels between the point and the label
   */
  Rectangle2D place(String label, Point2D point, double gap, FontMetrics letters) {
    return take(
        boxes(label, point, gap, letters).stream()
            .filter(this::free)
            .filter(box -> dots.stream().noneMatch(box::intersects)));
  }

  /** The box of a label that may hide dots, as little of them as can be, but no other label. */
  Rectangle2D placeOverDots(String label, Point2D point, double gap, FontMetrics letters) {
    return take(
        boxes(label, point, gap, letters).stream()
            .filter(this::free)
            .filter(box -> hidden(box, marks) <= MARK)
            .sorted(Comparator.comparingDouble(box -> hidden(box, dots))));
  }

  /** Square pixels of dots under a box. */
  private static double hidden(Rectangle2D box, List<Rectangle2D> dots) {
    return dots.stream()
        .filter(box::intersects)
        .map(box::createIntersection)
        .mapToDouble(part -> part.getWidth() * part.getHeight())
        .sum();
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

  private static List<Rectangle2D> boxes(
      String label, Point2D point, double gap, FontMetrics letters) {
    double width = letters.stringWidth(label);
    double height = letters.getAscent() + letters.getDescent();
    double x = point.getX();
    double y = point.getY();
    double[][] corners = {
      {x + gap, y - height / 2},
      {x - gap - width, y - height / 2},
      {x - width / 2, y - gap - height},
      {x - width / 2, y + gap},
      {x + gap - 1, y - gap - height + 2},
      {x + gap - 1, y + gap - 2},
      {x - gap + 1 - width, y - gap - height + 2},
      {x - gap + 1 - width, y + gap - 2}
    };
    List<Rectangle2D> boxes = new ArrayList<>();
    for (double[] corner : corners) {
      boxes.add(new Rectangle2D.Double(corner[0], corner[1], width, height));
    }
    return boxes;
  }
}
