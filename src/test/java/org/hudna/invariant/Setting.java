package org.hudna.invariant;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hudna.model.event.Where;
import org.hudna.scenario.Corridor;
import org.hudna.scenario.JointCentre;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Zone;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** Who and what exists in a scenario and its theatre, found apart from the model. */
final class Setting {
  final Scenario scenario;
  final Theatre theatre;
  final Set<String> formations;
  final Map<String, Theatre.Sector> sectors = new HashMap<>();
  final Map<String, Theatre.Place> places = new HashMap<>();
  final Map<String, Double> peopleIn = new HashMap<>();
  private final Map<String, Set<String>> zoneSectors = new HashMap<>();

  Setting(Scenario scenario, Theatre theatre) {
    this.scenario = scenario;
    this.theatre = theatre;
    formations =
        theatre.formations().stream().map(Theatre.FormationSite::id).collect(Collectors.toSet());
    theatre.sectors().forEach(sector -> sectors.put(sector.id(), sector));
    theatre.places().forEach(place -> places.put(place.id(), place));
    theatre.places().forEach(p -> peopleIn.merge(p.governorate(), p.inNeed(), Double::sum));
    zones().forEach((id, zone) -> zoneSectors.put(id, inside(zone)));
  }

  Map<String, Zone> zones() {
    JointCentre centre = scenario.sections().jointCentre();
    return centre == null ? Map.of() : centre.zones();
  }

  Map<String, Corridor> corridors() {
    var section = scenario.sections().humanitarian();
    return section == null ? Map.of() : section.corridors();
  }

  boolean party(String id) {
    return scenario.parties().containsKey(id);
  }

  boolean guarantor(String id) {
    return scenario.guarantors().containsKey(id);
  }

  boolean actor(String id) {
    return party(id) || guarantor(id);
  }

  /** Whether a sector's centre lies in a zone. */
  boolean inZone(String zone, String sector) {
    return zoneSectors.getOrDefault(zone, Set.of()).contains(sector);
  }

  /** Whether an air arm is barred over a sector by any zone. */
  boolean barred(String airArm, String sector) {
    return zones().entrySet().stream()
        .anyMatch(z -> z.getValue().barred().contains(airArm) && inZone(z.getKey(), sector));
  }

  /** Whether all that is named exists and lies where it is said to lie. */
  boolean exists(Where where) {
    Theatre.Sector sector = sectors.get(where.sector());
    return sector != null
        && sector.district().equals(where.district())
        && sector.governorate().equals(where.governorate())
        && (where.place() == null || places.containsKey(where.place()));
  }

  private Set<String> inside(Zone zone) {
    GeometryFactory factory = new GeometryFactory();
    List<List<Double>> ring = zone.polygon();
    Coordinate[] corners = new Coordinate[ring.size() + 1];
    for (int i = 0; i <= ring.size(); i++) {
      List<Double> corner = ring.get(i % ring.size());
      corners[i] = new Coordinate(corner.get(0), corner.get(1));
    }
    Polygon polygon = factory.createPolygon(corners);
    Set<String> inside = new HashSet<>();
    for (Theatre.Sector sector : theatre.sectors()) {
      Coordinate centre = new Coordinate(sector.longitude(), sector.latitude());
      if (polygon.contains(factory.createPoint(centre))) {
        inside.add(sector.id());
      }
    }
    return inside;
  }
}
