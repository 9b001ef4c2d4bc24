package org.hudna.view.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.hudna.scenario.Corridor;
import org.junit.jupiter.api.Test;

class CorridorLinesTest {
  private static final Scenes GENEVA = Scenes.geneva();
  private final MapShapes shapes = new MapShapes(GENEVA.scenario(), GENEVA.theatre());
  private final CorridorLines lines = new CorridorLines(shapes);

  @Test
  void linesKeepTheirDistanceFromTheRoads() {
    for (Corridor corridor : shapes.corridors().values()) {
      for (boolean sideA : new boolean[] {true, false}) {
        List<Point2D> corners = corners(corridor, 2, sideA);
        assertThat(corners).isNotEmpty();
        for (Point2D corner : corners) {
          assertThat(distance(corridor, corner)).isCloseTo(2, within(0.1));
        }
      }
    }
  }

  @Test
  void theTwoSidesHaveNoLineInCommon() {
    for (Corridor corridor : shapes.corridors().values()) {
      List<Line2D> one = segments(corridor, true);
      List<Line2D> other = segments(corridor, false);
      assertThat(one).noneMatch(a -> other.stream().anyMatch(b -> same(a, b)));
    }
  }

  private double distance(Corridor corridor, Point2D at) {
    return corridor.roads().stream()
        .map(shapes.roads()::get)
        .mapToDouble(road -> road.ptSegDist(at))
        .min()
        .orElseThrow();
  }

  private static boolean same(Line2D a, Line2D b) {
    return a.getP1().distance(b.getP1()) + a.getP2().distance(b.getP2()) < 1e-9;
  }

  private List<Line2D> segments(Corridor corridor, boolean sideA) {
    List<Line2D> found = new ArrayList<>();
    List<Point2D> corners = corners(corridor, 2, sideA);
    for (int i = 1; i < corners.size(); i++) {
      found.add(new Line2D.Double(corners.get(i - 1), corners.get(i)));
    }
    return found;
  }

  private List<Point2D> corners(Corridor corridor, double distance, boolean sideA) {
    List<Point2D> corners = new ArrayList<>();
    double[] at = new double[6];
    PathIterator path = lines.beside(corridor, distance, sideA).getPathIterator(null);
    for (; !path.isDone(); path.next()) {
      path.currentSegment(at);
      corners.add(new Point2D.Double(at[0], at[1]));
    }
    return corners;
  }
}
