package org.hudna.view.map;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Objects;
import org.hudna.scenario.Corridor;
import org.hudna.scenario.Theatre.Place;
import org.locationtech.jts.awt.ShapeWriter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.buffer.OffsetCurve;
import org.locationtech.jts.operation.linemerge.LineMerger;

/** Lines beside the roads of a corridor, on the side where the places of a party lie. */
final class CorridorLines {
  private static final double NEAR_KM = 20;
  private final MapShapes shapes;
  private final GeometryFactory geometry = new GeometryFactory();

  CorridorLines(MapShapes shapes) {
    this.shapes = shapes;
  }

  /**
   * A line along a corridor.
   *
   * @param distance from its roads, in map units
   * @param sideA whether on the side of the first party
   */
  Path2D beside(Corridor corridor, double distance, boolean sideA) {
    Path2D.Double all = new Path2D.Double();
    ShapeWriter writer = new ShapeWriter();
    Geometry chains = chains(corridor);
    boolean left = leftIsSideA(corridor, chains) == sideA;
    for (int i = 0; i < chains.getNumGeometries(); i++) {
      Geometry curve =
          new OffsetCurve(chains.getGeometryN(i), left ? distance : -distance).getCurve();
      all.append(writer.toShape(curve), false);
    }
    return all;
  }

  private Geometry chains(Corridor corridor) {
    LineMerger merger = new LineMerger();
    corridor.roads().stream()
        .map(shapes.roads()::get)
        .filter(Objects::nonNull)
        .filter(road -> road.getP1().distance(road.getP2()) > 0)
        .forEach(road -> merger.add(line(road)));
    return geometry.buildGeometry(List.copyOf(merger.getMergedLineStrings()));
  }

  private LineString line(Line2D road) {
    return geometry.createLineString(
        new Coordinate[] {
          new Coordinate(road.getX1(), road.getY1()), new Coordinate(road.getX2(), road.getY2())
        });
  }

  /** Whether the places near the corridor that the first side holds lie rather on its left. */
  private boolean leftIsSideA(Corridor corridor, Geometry chains) {
    double reach = NEAR_KM * shapes.projection().unitsPerKm();
    double balance = 0;
    for (int i = 0; i < shapes.places().size(); i++) {
      Place place = shapes.theatre().places().get(i);
      Point2D at = shapes.places().get(i);
      double side = side(chains, at, reach);
      balance += place.controller().equals(corridor.sideA()) ? side : 0;
      balance -= place.controller().equals(corridor.sideB()) ? side : 0;
    }
    return balance >= 0;
  }

  /** 1 left of the first chain, -1 right of it, 0 far away; y points downwards on the map. */
  private static double side(Geometry chains, Point2D at, double reach) {
    if (chains.isEmpty()) {
      return 0;
    }
    Coordinate[] ends = chains.getGeometryN(0).getCoordinates();
    Coordinate from = ends[0];
    Coordinate to = ends[ends.length - 1];
    if (Math.hypot(at.getX() - (from.x + to.x) / 2, at.getY() - (from.y + to.y) / 2) > reach) {
      return 0;
    }
    return Math.signum(
        (to.x - from.x) * (at.getY() - from.y) - (to.y - from.y) * (at.getX() - from.x));
  }
}
