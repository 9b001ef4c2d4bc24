package org.hudna.io;

import java.util.ArrayList;
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
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Simplifies the borders of a theatre. A line that two districts share is simplified once for both
 * (Visvalingam and Whyatt 1993, as {@link CoverageSimplifier} has it), and a governorate is the
 * union of its simplified districts, so that all lines of a map meet.
 */
final class Borders {
  /** Corners whose triangle is smaller than the square of this share of the extent go. */
  private static final double TOLERANCE = 0.003;

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final List<District> districts;
  private final Geometry[] shapes;

  /** Districts without a border are left out. */
  Borders(Theatre theatre) {
    districts = theatre.districts().stream().filter(each -> !each.rings().isEmpty()).toList();
    Geometry[] whole = districts.stream().map(each -> shape(each.rings())).toArray(Geometry[]::new);
    Envelope extent = new Envelope();
    List.of(whole).forEach(each -> extent.expandToInclude(each.getEnvelopeInternal()));
    shapes =
        CoverageSimplifier.simplify(
            withoutEnclosed(whole), TOLERANCE * Math.max(extent.getWidth(), extent.getHeight()));
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
}
