package org.hudna.view.map;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hudna.scenario.Corridor;
import org.hudna.scenario.Theatre.Place;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.linemerge.LineMerger;

/** Lines beside the roads of a corridor, on the side where the places of a party lie. */
final class CorridorLines {
  private static final double NEAR_KM = 20;
  private static final double NO_CAP = 0.9;
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
    Path2D.Double path = new Path2D.Double();
    Geometry chains = chains(corridor);
    if (chains.isEmpty()) {
      return path;
    }
    BufferParameters flat = new BufferParameters(4, BufferParameters.CAP_FLAT);
    Coordinate[] ring = BufferOp.bufferOp(chains, distance, flat).getBoundary().getCoordinates();
    Coordinate[] main = longest(chains).getCoordinates();
    boolean left = leftIsSideA(corridor, main) == sideA;
    boolean drawing = false;
    for (int i = 1; i < ring.length; i++) {
      Coordinate middle = LineSegment.midPoint(ring[i - 1], ring[i]);
      boolean cap = chains.distance(geometry.createPoint(middle)) < NO_CAP * distance;
      boolean here = !cap && side(main, middle) > 0 == left;
      if (here && !drawing) {
        path.moveTo(ring[i - 1].x, ring[i - 1].y);
      }
      if (here) {
        path.lineTo(ring[i].x, ring[i].y);
      }
      drawing = here;
    }
    return path;
  }

  private static Geometry longest(Geometry chains) {
    Geometry found = chains.getGeometryN(0);
    for (int i = 1; i < chains.getNumGeometries(); i++) {
      Geometry next = chains.getGeometryN(i);
      found = next.getLength() > found.getLength() ? next : found;
    }
    return found;
  }

  private Geometry chains(Corridor corridor) {
    LineMerger merger = new LineMerger();
    corridor.roads().stream()
        .map(shapes.roads()::get)
        .filter(Objects::nonNull)
        .filter(road -> road.getP1().distance(road.getP2()) > 0)
        .forEach(road -> merger.add(line(road)));
    List<Geometry> lines = new ArrayList<>();
    for (Object chain : merger.getMergedLineStrings()) {
      lines.add((Geometry) chain);
    }
    return geometry.buildGeometry(lines);
  }

  private LineString line(Line2D road) {
    return geometry.createLineString(
        new Coordinate[] {
          new Coordinate(road.getX1(), road.getY1()), new Coordinate(road.getX2(), road.getY2())
        });
  }

  /** Whether the places near the corridor that the first side holds lie rather on its left. */
  private boolean leftIsSideA(Corridor corridor, Coordinate[] main) {
    double reach = NEAR_KM * shapes.projection().unitsPerKm();
    double balance = 0;
    for (int i = 0; i < shapes.places().size(); i++) {
      Place place = shapes.theatre().places().get(i);
      Coordinate at = new Coordinate(shapes.places().get(i).x, shapes.places().get(i).y);
      double side = at.distance(main[main.length / 2]) > reach ? 0 : side(main, at);
      balance += place.controller().equals(corridor.sideA()) ? side : 0;
      balance -= place.controller().equals(corridor.sideB()) ? side : 0;
    }
    return balance >= 0;
  }

  /** 1 on one side of the part of a line that is nearest, -1 on the other. */
  private static double side(Coordinate[] line, Coordinate at) {
    LineSegment nearest = new LineSegment(line[0], line[1]);
    for (int i = 2; i < line.length; i++) {
      LineSegment next = new LineSegment(line[i - 1], line[i]);
      nearest = next.distance(at) < nearest.distance(at) ? next : nearest;
    }
    return nearest.orientationIndex(at) >= 0 ? 1 : -1;
  }
}
