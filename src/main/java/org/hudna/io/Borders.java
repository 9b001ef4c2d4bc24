package org.hudna.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Theatre.District;
import org.hudna.scenario.Theatre.Governorate;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Simplifies the borders of a theatre. A line that two districts share is simplified once for both
 * (Visvalingam and Whyatt 1993, as {@link CoverageSimplifier} has it), and a governorate is the
 * union of its simplified districts, so that all lines of a map meet.
 */
final class Borders {
  private static final double TOLERANCE = 0.003;

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final List<District> districts;
  private final Geometry[] shapes;

  /** Simplified as result folders keep them. */
  Borders(Theatre theatre) {
    this(theatre.districts(), TOLERANCE);
  }

  /**
   * Districts without a border are left out.
   *
   * @param tolerance a share of the extent: corners whose triangle is smaller than its square go
   */
  Borders(List<District> all, double tolerance) {
    districts = all.stream().filter(each -> !each.rings().isEmpty()).toList();
    Geometry[] whole = districts.stream().map(each -> shape(each.rings())).toArray(Geometry[]::new);
    Envelope extent = new Envelope();
    List.of(whole).forEach(each -> extent.expandToInclude(each.getEnvelopeInternal()));
    shapes =
        CoverageSimplifier.simplify(
            withoutEnclosed(whole), tolerance * Math.max(extent.getWidth(), extent.getHeight()));
  }

  List<District> districts() {
    return districts;
  }

  /** The simplified shape of a district, by its place in {@link #districts}. */
  Geometry district(int index) {
    return shapes[index];
  }

  /** The union of a governorate's districts; its own border if it has none. */
  Geometry governorate(Governorate governorate) {
    List<Geometry> parts = new ArrayList<>();
    for (int i = 0; i < shapes.length; i++) {
      if (Objects.equals(districts.get(i).governorate(), governorate.pcode())) {
        parts.add(shapes[i]);
      }
    }
    return parts.isEmpty() ? shape(governorate.rings()) : OverlayNGRobust.union(parts, GEOMETRIES);
  }

  /** Theatres know outer rings alone: what lies inside another district is cut out of it. */
  private static Geometry[] withoutEnclosed(Geometry[] whole) {
    Geometry[] cut = whole.clone();
    for (int outer = 0; outer < whole.length; outer++) {
      for (int inner = 0; inner < whole.length; inner++) {
        if (inner != outer && whole[outer].contains(whole[inner].getInteriorPoint())) {
          cut[outer] = OverlayNGRobust.overlay(cut[outer], whole[inner], OverlayNG.DIFFERENCE);
        }
      }
    }
    return cut;
  }

  private static Geometry shape(List<double[][]> rings) {
    List<Geometry> parts = new ArrayList<>();
    for (double[][] ring : rings) {
      Coordinate[] corners = new Coordinate[ring.length];
      for (int i = 0; i < ring.length; i++) {
        corners[i] = new Coordinate(ring[i][0], ring[i][1]);
      }
      parts.add(GeometryFixer.fix(GEOMETRIES.createPolygon(corners)));
    }
    return parts.size() == 1 ? parts.get(0) : OverlayNGRobust.union(parts, GEOMETRIES);
  }

  /** All rings of a shape, outer and inner. */
  static List<double[][]> rings(Geometry shape) {
    List<double[][]> rings = new ArrayList<>();
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      if (shape.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
        rings.add(corners(polygon.getExteriorRing()));
        for (int inner = 0; inner < polygon.getNumInteriorRing(); inner++) {
          rings.add(corners(polygon.getInteriorRingN(inner)));
        }
      }
    }
    return rings;
  }

  private static double[][] corners(LinearRing ring) {
    return Arrays.stream(ring.getCoordinates())
        .map(corner -> new double[] {corner.x, corner.y})
        .toArray(double[][]::new);
  }
}
