package org.hudna.view.map;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hudna.scenario.Corridor;
import org.hudna.scenario.Humanitarian;
import org.hudna.scenario.JointCentre;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Zone;

/** Where everything lies on the map, in the units of its projection; made once. */
final class MapShapes {
  private static final double WIDEST = 1100;
  private static final double HIGHEST = 880;
  private final Scenario scenario;
  private final Theatre theatre;
  private final MapProjection projection;
  private final List<Path2D.Double> districts;
  private final List<Path2D.Double> governorates;
  private final List<Path2D.Double> governorateLines;
  private final List<Path2D.Double> districtLines;
  private final List<Point2D.Double> places;
  private final List<Point2D.Double> sectors;
  private final List<Point2D.Double> formations;
  private final Map<String, Line2D.Double> roads = new LinkedHashMap<>();
  private final Map<String, Path2D.Double> zones = new LinkedHashMap<>();
  private final Map<String, Integer> placeNumbers = new HashMap<>();
  private final Map<String, Integer> sectorNumbers = new HashMap<>();

  MapShapes(Scenario scenario, Theatre theatre) {
    this.scenario = scenario;
    this.theatre = theatre;
    this.projection = MapProjection.fit(theatre, WIDEST, HIGHEST);
    districts = theatre.districts().stream().map(d -> projection.outline(d.rings())).toList();
    governorates = theatre.governorates().stream().map(g -> projection.outline(g.rings())).toList();
    Borders borders = new Borders();
    governorateLines = governorates.stream().map(borders::rest).toList();
    districtLines = districts.stream().map(borders::rest).toList();
    places =
        theatre.places().stream().map(p -> projection.at(p.longitude(), p.latitude())).toList();
    sectors =
        theatre.sectors().stream().map(s -> projection.at(s.longitude(), s.latitude())).toList();
    Scatter scatter = new Scatter(theatre, projection);
    formations = theatre.formations().stream().map(site -> scatter.of(site.id())).toList();
    theatre.places().forEach(place -> placeNumbers.put(place.id(), placeNumbers.size()));
    theatre.sectors().forEach(sector -> sectorNumbers.put(sector.id(), sectorNumbers.size()));
    theatre
        .roads()
        .forEach(r -> roads.put(r.id(), new Line2D.Double(place(r.from()), place(r.to()))));
    JointCentre centre = scenario.sections().jointCentre();
    if (centre != null) {
      centre.zones().forEach((id, zone) -> zones.put(id, outline(zone)));
    }
  }

  private Path2D.Double outline(Zone zone) {
    double[][] ring =
        zone.polygon().stream()
            .map(corner -> new double[] {corner.get(0), corner.get(1)})
            .toArray(double[][]::new);
    return projection.outline(Collections.singletonList(ring));
  }

  Scenario scenario() {
    return scenario;
  }

  Theatre theatre() {
    return theatre;
  }

  MapProjection projection() {
    return projection;
  }

  /** In the order of the theatre. */
  List<Path2D.Double> districts() {
    return districts;
  }

  /** In the order of the theatre. */
  List<Path2D.Double> governorates() {
    return governorates;
  }

  /** Borders of governorates, each once. */
  List<Path2D.Double> governorateLines() {
    return governorateLines;
  }

  /** Borders of districts within governorates, each once. */
  List<Path2D.Double> districtLines() {
    return districtLines;
  }

  /** In the order of the theatre. */
  List<Point2D.Double> places() {
    return places;
  }

  /** In the order of the theatre. */
  List<Point2D.Double> sectors() {
    return sectors;
  }

  /** In the order of the theatre. */
  List<Point2D.Double> formations() {
    return formations;
  }

  /** By id, in the order of the theatre. */
  Map<String, Line2D.Double> roads() {
    return Collections.unmodifiableMap(roads);
  }

  /** By id, in the order of the scenario; empty without a joint centre. */
  Map<String, Path2D.Double> zones() {
    return Collections.unmodifiableMap(zones);
  }

  /** By id, in the order of the scenario; empty without aid. */
  Map<String, Corridor> corridors() {
    Humanitarian aid = scenario.sections().humanitarian();
    return aid == null ? Map.of() : aid.corridors();
  }

  /** Number of the district at a position; -1 outside of all. */
  int districtAt(Point2D position) {
    for (int i = 0; i < districts.size(); i++) {
      if (districts.get(i).contains(position)) {
        return i;
      }
    }
    return -1;
  }

  /** Where a place lies; null if there is none of this id. */
  Point2D.Double place(String id) {
    Integer number = placeNumbers.get(id);
    return number == null ? null : places.get(number);
  }

  /** Number of a place in the order of the theatre; -1 if there is none. */
  int placeNumber(String id) {
    return placeNumbers.getOrDefault(id, -1);
  }

  /** Where the middle of a sector lies; null if there is none of this id. */
  Point2D.Double sector(String id) {
    Integer number = sectorNumbers.get(id);
    return number == null ? null : sectors.get(number);
  }
}
