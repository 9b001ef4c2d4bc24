package org.hudna.view.map;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.hudna.scenario.Theatre;

/**
 * The one projection of all maps: equirectangular, longitudes shrunk by the cosine of the latitude
 * of the theatre's centre. Map units are pixels of a window at its usual size, y downwards.
 */
final class MapProjection {
  private static final double MARGIN = 0.02;

  /** Length of a degree of latitude on a sphere of radius 6371 km. */
  private static final double KM_PER_DEGREE = Math.PI * 6371 / 180;

  private final double west;
  private final double north;
  private final double perLongitude;
  private final double perLatitude;
  private final double width;
  private final double height;

  private MapProjection(Rectangle2D degrees, double scale, double width, double height) {
    double shrink = Math.cos(Math.toRadians(degrees.getCenterY()));
    this.perLatitude = scale;
    this.perLongitude = scale * shrink;
    this.width = width;
    this.height = height;
    this.west = degrees.getCenterX() - width / 2 / perLongitude;
    this.north = degrees.getCenterY() + height / 2 / perLatitude;
  }

  /** The projection that shows a theatre as large as a rectangle allows, and no more around it. */
  static MapProjection fit(Theatre theatre, double widest, double highest) {
    Rectangle2D degrees = degrees(theatre);
    double scale = scale(degrees, widest, highest);
    return new MapProjection(
        degrees, scale, Math.rint(east(degrees) * scale), Math.rint(south(degrees) * scale));
  }

  private static double scale(Rectangle2D degrees, double width, double height) {
    return Math.min(width / east(degrees), height / south(degrees));
  }

  /** Width in degrees of latitude, with a margin. */
  private static double east(Rectangle2D degrees) {
    double shrink = Math.cos(Math.toRadians(degrees.getCenterY()));
    return degrees.getWidth() * shrink * (1 + 2 * MARGIN);
  }

  /** Height in degrees of latitude, with a margin. */
  private static double south(Rectangle2D degrees) {
    return degrees.getHeight() * (1 + 2 * MARGIN);
  }

  private static Rectangle2D degrees(Theatre theatre) {
    Path2D.Double all = new Path2D.Double();
    theatre.governorates().forEach(area -> append(all, area.rings()));
    theatre.districts().forEach(area -> append(all, area.rings()));
    theatre.sectors().forEach(sector -> point(all, sector.longitude(), sector.latitude()));
    theatre.places().forEach(place -> point(all, place.longitude(), place.latitude()));
    return all.getBounds2D();
  }

  private static void append(Path2D.Double all, List<double[][]> rings) {
    for (double[][] ring : rings) {
      for (double[] corner : ring) {
        point(all, corner[0], corner[1]);
      }
    }
  }

  private static void point(Path2D.Double all, double longitude, double latitude) {
    if (all.getCurrentPoint() == null) {
      all.moveTo(longitude, latitude);
    } else {
      all.lineTo(longitude, latitude);
    }
  }

  /** Where a position in degrees lies on the map. */
  Point2D.Double at(double longitude, double latitude) {
    return new Point2D.Double((longitude - west) * perLongitude, (north - latitude) * perLatitude);
  }

  /** Longitude and latitude in degrees of a position on the map. */
  Point2D.Double degrees(double x, double y) {
    return new Point2D.Double(west + x / perLongitude, north - y / perLatitude);
  }

  /** Map units that a kilometre is long, along a meridian. */
  double unitsPerKm() {
    return perLatitude / KM_PER_DEGREE;
  }

  /** The outline of rings of {longitude, latitude} in degrees. */
  Path2D.Double outline(List<double[][]> rings) {
    Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (double[][] ring : rings) {
      for (int i = 0; i < ring.length; i++) {
        Point2D corner = at(ring[i][0], ring[i][1]);
        if (i == 0) {
          path.moveTo(corner.getX(), corner.getY());
        } else {
          path.lineTo(corner.getX(), corner.getY());
        }
      }
      path.closePath();
    }
    return path;
  }

  /** Width of the map in its units. */
  double width() {
    return width;
  }

  /** Height of the map in its units. */
  double height() {
    return height;
  }
}
