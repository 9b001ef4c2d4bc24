package org.hudna.model.world;

import static org.hudna.model.world.SmallWorld.AMBER;
import static org.hudna.model.world.SmallWorld.BLUE;
import static org.hudna.model.world.SmallWorld.DYAD;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hudna.model.agent.Formation;
import org.hudna.model.random.Keys;
import org.hudna.scenario.Humanitarian;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;

/** What stands on the theatre of {@link SmallWorld}: places, fronts, roads and corridors. */
final class SmallGround {
  private SmallGround() {}

  static Ground ground(Scenario scenario, Theatre theatre, Cast cast) {
    List<PlaceState> places = new ArrayList<>();
    Map<String, Integer> index = new LinkedHashMap<>();
    for (Theatre.Place place : theatre.places()) {
      index.put(place.id(), places.size());
      places.add(new PlaceState(places.size(), place, place.governorate().equals("g1") ? 0 : 1));
    }
    List<SectorNode> sectors = new ArrayList<>();
    List<Front> fronts = new ArrayList<>();
    for (Theatre.Sector sector : theatre.sectors()) {
      SectorNode node = sectorNode(sectors.size(), sector, places, cast);
      sectors.add(node);
      fronts.add(front(node, theatre));
    }
    Humanitarian section = scenario.sections().humanitarian();
    List<CorridorState> corridors =
        section == null
            ? List.of()
            : section.corridors().entrySet().stream()
                .map(e -> new CorridorState(e.getKey(), Keys.of(e.getKey()), e.getValue()))
                .toList();
    RoadNetwork roads = new RoadNetwork(theatre.places(), theatre.roads());
    return new Ground(sectors, fronts, places, index, roads, List.of(), corridors);
  }

  private static SectorNode sectorNode(
      int index, Theatre.Sector sector, List<PlaceState> places, Cast cast) {
    List<Integer> inSector =
        places.stream()
            .filter(place -> place.place().sector().equals(sector.id()))
            .map(PlaceState::index)
            .toList();
    List<Integer> neighbours = sector.neighbours().stream().map(id -> id.charAt(1) - '1').toList();
    List<Formation> formations =
        cast.formations().stream().filter(f -> f.sector() == index).toList();
    return new SectorNode(index, sector, index < 2 ? 0 : 1, neighbours, inSector, formations);
  }

  private static Front front(SectorNode node, Theatre theatre) {
    String id = node.sector().id() + "|" + DYAD;
    return new Front(
        id,
        Keys.of(id),
        node.index(),
        DYAD,
        false,
        side(node, AMBER),
        side(node, BLUE),
        theatre.severities().get(node.governorate()));
  }

  private static FrontSide side(SectorNode node, String party) {
    return new FrontSide(
        node.formations().stream().filter(f -> f.party().id().equals(party)).toList(), 1, 0);
  }
}
