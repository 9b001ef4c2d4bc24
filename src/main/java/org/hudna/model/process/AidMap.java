package org.hudna.model.process;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.hudna.model.agent.AidConvoy;
import org.hudna.model.event.Where;
import org.hudna.model.random.Keys;
import org.hudna.model.world.PlaceState;
import org.hudna.model.world.RoadNetwork.Ways;
import org.hudna.model.world.SectorNode;
import org.hudna.model.world.World;

/**
 * The ground as those see it who send convoys: where they start from, which way they take, and who
 * can be reached by convoy alone.
 */
final class AidMap {
  private final World world;
  private final FrontRoads fronts;
  private final int[] sectors;
  private final long[] keys;
  private final Where[] wheres;
  private final List<Integer> origins;
  private final Ways fromOrigins;
  private final Ways fromHubs;

  AidMap(World world) {
    this.world = world;
    this.fronts = new FrontRoads(world);
    int places = world.ground().places().size();
    this.sectors = new int[places];
    this.keys = new long[places];
    this.wheres = new Where[places];
    List<Integer> hubs = placesThat(place -> kind(place, "hub"));
    this.origins = placesThat(place -> kind(place, "hub") || kind(place, "crossing"));
    this.fromOrigins = world.ground().roads().from(origins);
    this.fromHubs = hubs.isEmpty() ? fromOrigins : world.ground().roads().from(hubs);
    locate();
  }

  private static boolean kind(PlaceState place, String kind) {
    return kind.equals(place.place().kind());
  }

  private List<Integer> placesThat(Predicate<PlaceState> holds) {
    return world.ground().places().stream().filter(holds).map(PlaceState::index).toList();
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

  /** The roads over front lines. */
  FrontRoads fronts() {
    return fronts;
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
    return hub >= 0 && fronts.between(place, hub);
  }

  /**
   * The last road on the way to a place that takes leave to cross; -1 if there is none.
   *
   * @param corridorsGovern whether roads with a corridor do not count
   */
  int leaveRoad(int place, boolean corridorsGovern) {
    return fronts.leaveRoad(place, route(place), corridorsGovern);
  }

  /** The place at which a convoy is, or which it left last. */
  int position(AidConvoy convoy) {
    int place = convoy.origin();
    for (int leg = 0; leg < convoy.leg(); leg++) {
      place = fronts.across(convoy.route().get(leg), place);
    }
    return place;
  }

  /** The place to which the road leads that a convoy is on. */
  int heading(AidConvoy convoy) {
    return fronts.across(convoy.route().get(convoy.leg()), position(convoy));
  }
}
