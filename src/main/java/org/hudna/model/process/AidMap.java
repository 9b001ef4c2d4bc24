package org.hudna.model.process;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.hudna.model.agent.AidConvoy;
import org.hudna.model.event.Where;
import org.hudna.model.random.Keys;
import org.hudna.model.world.CorridorState;
import org.hudna.model.world.PlaceState;
import org.hudna.model.world.RoadNetwork.Ways;
import org.hudna.model.world.SectorNode;
import org.hudna.model.world.World;
import org.hudna.scenario.Theatre.Road;

/**
 * The ground as those see it who send convoys: where they start from, which way they take, which
 * roads cross a front line, and who can be reached by convoy alone.
 */
final class AidMap {
  private static final int UNKNOWN = -2;
  private final World world;
  private final Enmity enmity;
  private final int[] sectors;
  private final long[] keys;
  private final Where[] wheres;
  private final String[] controllers;
  private final int[] holders;
  private final int[][] leaveRoads;
  private int changes;
  private final int[] roadFrom;
  private final int[] roadTo;
  private final CorridorState[] corridors;
  private final List<Integer> origins;
  private final Ways fromOrigins;
  private final Ways fromHubs;

  AidMap(World world) {
    this.world = world;
    this.enmity = new Enmity(world.theatre());
    int places = world.ground().places().size();
    this.sectors = new int[places];
    this.keys = new long[places];
    this.wheres = new Where[places];
    this.controllers = new String[places];
    this.holders = new int[places];
    this.leaveRoads = new int[2][places];
    List<Road> roads = world.ground().roads().roads();
    this.roadFrom = roads.stream().mapToInt(road -> index(road.from())).toArray();
    this.roadTo = roads.stream().mapToInt(road -> index(road.to())).toArray();
    this.corridors = corridors(roads);
    List<Integer> hubs = placesThat(place -> kind(place, "hub"));
    this.origins = placesThat(place -> kind(place, "hub") || kind(place, "crossing"));
    this.fromOrigins = world.ground().roads().from(origins);
    this.fromHubs = hubs.isEmpty() ? fromOrigins : world.ground().roads().from(hubs);
    locate();
    Arrays.fill(holders, -1);
    Arrays.fill(leaveRoads[0], UNKNOWN);
    Arrays.fill(leaveRoads[1], UNKNOWN);
    lookAtControl();
  }

  private int index(String place) {
    return world.ground().placeIndex().get(place);
  }

  private static boolean kind(PlaceState place, String kind) {
    return kind.equals(place.place().kind());
  }

  private List<Integer> placesThat(Predicate<PlaceState> holds) {
    return world.ground().places().stream().filter(holds).map(PlaceState::index).toList();
  }

  private CorridorState[] corridors(List<Road> roads) {
    CorridorState[] byRoad = new CorridorState[roads.size()];
    for (CorridorState corridor : world.ground().corridors()) {
      for (int i = 0; i < byRoad.length; i++) {
        if (corridor.terms().roads().contains(roads.get(i).id())) {
          byRoad[i] = corridor;
        }
      }
    }
    return byRoad;
  }

  private void locate() {
    Arrays.fill(sectors, -1);
    for (SectorNode sector : world.ground().sectors()) {
      for (int place : sector.places()) {
        sectors[place] = sector.index();
        wheres[place] = world.where(sector.index(), world.ground().places().get(place));
      }
    }
    for (PlaceState place : world.ground().places()) {
      keys[place.index()] = Keys.of("place:" + place.place().id());
    }
  }

  /** Takes note of who holds which place now. */
  void lookAtControl() {
    boolean changed = false;
    for (PlaceState place : world.ground().places()) {
      int index = place.index();
      String controller = place.controller();
      if (!Objects.equals(controller, controllers[index])) {
        controllers[index] = controller;
        holders[index] = enmity.number(controller);
        changed = true;
      }
    }
    if (changed) {
      changes++;
      Arrays.fill(leaveRoads[0], UNKNOWN);
      Arrays.fill(leaveRoads[1], UNKNOWN);
    }
  }

  /** How often control of some place has been seen to change. */
  int changes() {
    return changes;
  }

  /** Index of the sector in which a place lies. */
  int sector(int place) {
    return sectors[place];
  }

  /** The number of a place in the keys of random streams. */
  long key(int place) {
    return keys[place];
  }

  /** A place and the areas that it lies in. */
  Where where(int place) {
    return wheres[place];
  }

  /** Indices of all hubs and crossings. */
  List<Integer> origins() {
    return origins;
  }

  /** The hub or crossing nearest to a place by road; -1 if no road leads there. */
  int origin(int place) {
    return fromOrigins.source().get(place);
  }

  /** The roads from that origin, in order. */
  List<Integer> route(int place) {
    return fromOrigins.roads().get(place);
  }

  /**
   * Whether a place is besieged, or hard to reach: held by an adversary of those who hold the hub
   * that is nearest to it by road.
   */
  boolean needsConvoys(PlaceState place) {
    return place.besieged() || hardToReach(place.index());
  }

  private boolean hardToReach(int place) {
    int hub = fromHubs.source().get(place);
    return hub >= 0 && enmity.between(holders[place], holders[hub]);
  }

  /** The corridor that governs a road; null if there is none. */
  CorridorState corridor(int road) {
    return corridors[road];
  }

  /**
   * The last road on the way to a place whose two ends are held by adversaries, so that it takes
   * leave to cross; -1 if there is none.
   *
   * @param corridorsGovern whether roads with a corridor do not count
   */
  int leaveRoad(int place, boolean corridorsGovern) {
    int[] known = leaveRoads[corridorsGovern ? 1 : 0];
    if (known[place] == UNKNOWN) {
      known[place] = findLeaveRoad(place, corridorsGovern);
    }
    return known[place];
  }

  private int findLeaveRoad(int place, boolean corridorsGovern) {
    List<Integer> route = route(place);
    for (int leg = route.size() - 1; leg >= 0; leg--) {
      int road = route.get(leg);
      boolean governed = corridorsGovern && corridors[road] != null;
      if (!governed && crossesFront(road)) {
        return road;
      }
    }
    return -1;
  }

  /** Whether the two ends of a road are held by adversaries. */
  boolean crossesFront(int road) {
    return enmity.between(holders[roadFrom[road]], holders[roadTo[road]]);
  }

  /** Index of the place at one end of a road. */
  int end(int road, boolean from) {
    return from ? roadFrom[road] : roadTo[road];
  }

  /** The place at which a convoy is, or which it left last. */
  int position(AidConvoy convoy) {
    int place = convoy.origin();
    for (int leg = 0; leg < convoy.leg(); leg++) {
      place = across(convoy.route().get(leg), place);
    }
    return place;
  }

  /** The place to which the road leads that a convoy is on. */
  int heading(AidConvoy convoy) {
    return across(convoy.route().get(convoy.leg()), position(convoy));
  }

  private int across(int road, int place) {
    return roadFrom[road] == place ? roadTo[road] : roadFrom[road];
  }
}
