package org.hudna.view;

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
  private final double west;
  private final double north;
  private final double perLongitude;
  private final double perLatitude;
  private final double width;
  private final double height;

  private MapProjection(Rectangle2D degrees, double widest, double highest) {
    double shrink = Math.cos(Math.toRadians(degrees.getCenterY()));
    double rim = MARGIN * Math.max(degrees.getWidth() * shrink, degrees.getHeight());
    double east = degrees.getWidth() * shrink + 2 * rim;
    double south = degrees.getHeight() + 2 * rim;
    this.perLatitude = Math.min(widest / east, highest / south);
    this.perLongitude = perLatitude * shrink;
    this.west = degrees.getMinX() - rim / shrink;
    this.north = degrees.getMaxY() + rim;
    this.width = Math.rint(east * perLatitude);
    this.height = Math.rint(south * perLatitude);
  }

  /** The projection that shows a whole theatre as large as a rectangle allows. */
  static MapProjection fit(Theatre theatre, double widest, double highest) {
    return new MapProjection(degrees(theatre), widest, highest);
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
