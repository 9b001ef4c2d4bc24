package org.hudna.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hudna.model.agent.Formation;
import org.hudna.model.random.Keys;
import org.hudna.model.world.Cast;
import org.hudna.model.world.CorridorState;
import org.hudna.model.world.Ground;
import org.hudna.model.world.PlaceState;
import org.hudna.model.world.RoadNetwork;
import org.hudna.model.world.SectorNode;
import org.hudna.model.world.StrikeZone;
import org.hudna.scenario.Humanitarian;
import org.hudna.scenario.JointCentre;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Theatre.Place;
import org.hudna.scenario.Theatre.Sector;
import org.hudna.scenario.Zone;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** Makes sectors, places, roads, fronts, zones and corridors. */
final class GroundBuilder {
  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private final Scenario scenario;
  private final Theatre theatre;
  private final Cast cast;
  private final RoadNetwork roads;
  private final Map<String, Integer> governorates = new HashMap<>();
  private final Map<String, Integer> sectorIndex = new HashMap<>();

  GroundBuilder(Scenario scenario, Theatre theatre, Cast cast, RoadNetwork roads) {
    this.roads = roads;
    this.scenario = scenario;
    this.theatre = theatre;
    this.cast = cast;
    for (int i = 0; i < theatre.governorates().size(); i++) {
      governorates.put(theatre.governorates().get(i).pcode(), i);
    }
    for (int i = 0; i < theatre.sectors().size(); i++) {
      sectorIndex.put(theatre.sectors().get(i).id(), i);
    }
  }

  Ground build() {
    List<PlaceState> places = places();
    List<SectorNode> sectors = sectors(places);
    Map<String, Integer> placeIndex = new HashMap<>();
    places.forEach(place -> placeIndex.put(place.place().id(), place.index()));
    return new Ground(
        sectors,
        new FrontBuilder(scenario, theatre, cast, sectors).build(),
        places,
        placeIndex,
        roads,
        zones(sectors),
        corridors());
  }

  private List<PlaceState> places() {
    List<PlaceState> places = new ArrayList<>();
    for (Place place : theatre.places()) {
      places.add(new PlaceState(places.size(), place, governorates.get(place.governorate())));
    }
    return places;
  }

  private List<SectorNode> sectors(List<PlaceState> places) {
    Map<Integer, List<Formation>> formations = new HashMap<>();
    for (Formation formation : cast.formations()) {
      formations.computeIfAbsent(formation.sector(), key -> new ArrayList<>()).add(formation);
    }
    Map<Integer, List<Integer>> inSector = new HashMap<>();
    for (PlaceState place : places) {
      Integer sector = sectorIndex.get(place.place().sector());
      inSector.computeIfAbsent(sector, key -> new ArrayList<>()).add(place.index());
    }
    List<SectorNode> nodes = new ArrayList<>();
    for (Sector sector : theatre.sectors()) {
      int index = nodes.size();
      nodes.add(
          new SectorNode(
              index,
              sector,
              governorates.get(sector.governorate()),
              sector.neighbours().stream().map(sectorIndex::get).toList(),
              inSector.getOrDefault(index, List.of()),
              formations.getOrDefault(index, List.of())));
    }
    return nodes;
  }

  private List<StrikeZone> zones(List<SectorNode> sectors) {
    JointCentre centre = scenario.sections().jointCentre();
    List<StrikeZone> zones = new ArrayList<>();
    if (centre != null) {
      BitSet taken = new BitSet();
      centre.zones().forEach((id, zone) -> zones.add(zone(id, zone, sectors, taken)));
    }
    return zones;
  }

  /** A zone with the sectors whose centre it holds and no zone before it has taken. */
  private static StrikeZone zone(String id, Zone terms, List<SectorNode> sectors, BitSet taken) {
    List<Coordinate> ring = new ArrayList<>();
    terms.polygon().forEach(corner -> ring.add(new Coordinate(corner.get(0), corner.get(1))));
    if (!ring.get(0).equals2D(ring.get(ring.size() - 1))) {
      ring.add(ring.get(0));
    }
    Polygon polygon = GEOMETRY.createPolygon(ring.toArray(Coordinate[]::new));
    BitSet inside = new BitSet();
    for (SectorNode node : sectors) {
      Coordinate centre = new Coordinate(node.sector().longitude(), node.sector().latitude());
      if (polygon.covers(GEOMETRY.createPoint(centre))) {
        inside.set(node.index());
      }
    }
    inside.andNot(taken);
    taken.or(inside);
    return new StrikeZone(id, Keys.of(id), terms, inside);
  }

  private List<CorridorState> corridors() {
    Humanitarian section = scenario.sections().humanitarian();
    List<CorridorState> corridors = new ArrayList<>();
    if (section != null) {
      section
          .corridors()
          .forEach((id, terms) -> corridors.add(new CorridorState(id, Keys.of(id), terms)));
    }
    return corridors;
  }
}
