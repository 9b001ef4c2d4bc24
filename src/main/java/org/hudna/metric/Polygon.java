package org.hudna.metric;

import java.util.List;

/** The even-odd rule for points in a polygon of {longitude, latitude} corners. */
final class Polygon {
  private Polygon() {}

  static boolean holds(List<List<Double>> corners, double x, double y) {
    boolean inside = false;
    for (int i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
      double xi = corners.get(i).get(0);
      double yi = corners.get(i).get(1);
      double xj = corners.get(j).get(0);
      double yj = corners.get(j).get(1);
      if ((yi > y) != (yj > y) && x < (xj - xi) * (y - yi) / (yj - yi) + xi) {
        inside = !inside;
      }
    }
    return inside;
  }
}
