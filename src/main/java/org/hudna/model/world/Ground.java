package org.hudna.model.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where things happen: sectors, fronts, places, roads, zones and corridors.
 *
 * @param placeIndex position of a place in the list, by id
 * @param roads shared by the runs of a theatre
 */
public record Ground(
    List<SectorNode> sectors,
    List<Front> fronts,
    List<PlaceState> places,
    Map<String, Integer> placeIndex,
    RoadNetwork roads,
    List<StrikeZone> zones,
    List<CorridorState> corridors) {

  /** Copies the lists. */
  public Ground {
    sectors = List.copyOf(sectors);
    fronts = List.copyOf(fronts);
    places = List.copyOf(places);
    placeIndex = Map.copyOf(new HashMap<>(placeIndex));
    zones = List.copyOf(zones);
    corridors = List.copyOf(corridors);
  }

  /** The place with an id. */
  public PlaceState place(String id) {
    Integer index = placeIndex.get(id);
    return index == null ? null : places.get(index);
  }

  /** The zone that holds a sector, or null. */
  public StrikeZone zoneOf(int sector) {
    for (StrikeZone zone : zones) {
      if (zone.holds(sector)) {
        return zone;
      }
    }
    return null;
  }
}
