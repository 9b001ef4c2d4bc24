package org.hudna.report;

import java.util.List;
import java.util.Locale;
import org.hudna.io.TheatreMap;
import org.hudna.io.TheatreMap.Area;

/**
 * The borders of a theatre as paths: longitudes are shortened by the cosine of the middle latitude.
 *
 * @param width of the picture
 * @param height of the picture
 * @param districts their shapes, which every map uses
 * @param governorates one path of all their borders
 */
public record Outline(int width, int height, List<Shape> districts, String governorates) {
  private static final int WIDTH = 300;

  /** The shape of a district. */
  public record Shape(String id, String name, String path) {}

  static Outline of(TheatreMap map) {
    Projection projection = Projection.of(map.districts());
    StringBuilder governorates = new StringBuilder();
    map.governorates().forEach(area -> governorates.append(projection.path(area)));
    return new Outline(
        WIDTH,
        projection.height(),
        map.districts().stream()
            .map(area -> new Shape(area.pcode(), area.name(), projection.path(area)))
            .toList(),
        governorates.toString());
  }

  private record Projection(
      double west, double north, double perDegree, double cosine, int height) {

    static Projection of(List<Area> areas) {
      double west = Double.POSITIVE_INFINITY;
      double east = Double.NEGATIVE_INFINITY;
      double south = Double.POSITIVE_INFINITY;
      double north = Double.NEGATIVE_INFINITY;
      for (Area area : areas) {
        for (double[][] ring : area.rings()) {
          for (double[] point : ring) {
            west = Math.min(west, point[0]);
            east = Math.max(east, point[0]);
            south = Math.min(south, point[1]);
            north = Math.max(north, point[1]);
          }
        }
      }
      double cosine = Math.cos(Math.toRadians((south + north) / 2));
      double perDegree = WIDTH / ((east - west) * cosine);
      return new Projection(
          west, north, perDegree, cosine, (int) Math.ceil((north - south) * perDegree));
    }

    String path(Area area) {
      StringBuilder path = new StringBuilder();
      for (double[][] ring : area.rings()) {
        for (int i = 0; i < ring.length - 1; i++) {
          path.append(i == 0 ? 'M' : 'L').append(x(ring[i])).append(' ').append(y(ring[i]));
        }
        path.append('Z');
      }
      return path.toString();
    }

    private String x(double[] point) {
      return text((point[0] - west) * cosine * perDegree);
    }

    private String y(double[] point) {
      return text((north - point[1]) * perDegree);
    }

    private static String text(double length) {
      return String.format(Locale.ROOT, "%.1f", length);
    }
  }
}
