package org.hudna.model.process;

import java.util.List;
import java.util.function.Predicate;
import org.hudna.model.agent.AidConvoy;
import org.hudna.model.world.CorridorState;
import org.hudna.model.world.RoadNetwork.Ways;
import org.hudna.model.world.World;

/**
 * The ways that corridors open: from the nearest hub or crossing over roads within one side and
 * over those of corridors, and over no other front line.
 */
final class CorridorWays {
  private final World world;
  private final AidMap map;
  private Ways served;
  private Ways free;
  private int servedAt = -1;
  private int freeAt = -1;
  private long openAt;

  CorridorWays(World world, AidMap map) {
    this.world = world;
    this.map = map;
  }

  /** Whether a corridor would serve a place if all were open. */
  boolean serve(int place) {
    if (world.ground().corridors().isEmpty()) {
      return false;
    }
    if (servedAt != map.fronts().changes()) {
      servedAt = map.fronts().changes();
      served = ways(corridor -> true);
    }
    return throughCorridor(served.roads().get(place));
  }

  /** Sends a convoy through corridors that are open, if that leads to its destination. */
  boolean take(AidConvoy convoy) {
    long open = openNow();
    if (open == 0) {
      return false;
    }
    if (freeAt != map.fronts().changes() || openAt != open) {
      freeAt = map.fronts().changes();
      openAt = open;
      free = ways(CorridorState::open);
    }
    List<Integer> roads = free.roads().get(convoy.destination());
    if (!throughCorridor(roads)) {
      return false;
    }
    convoy.take(free.source().get(convoy.destination()), roads);
    return true;
  }

  private long openNow() {
    long open = 0;
    for (CorridorState corridor : world.ground().corridors()) {
      open = open << 1 | (corridor.open() ? 1 : 0);
    }
    return open;
  }

  private Ways ways(Predicate<CorridorState> passable) {
    return world
        .ground()
        .roads()
        .from(
            map.origins(),
            road -> {
              CorridorState corridor = map.fronts().corridor(road);
              return corridor == null ? !map.fronts().cross(road) : passable.test(corridor);
            });
  }

  private boolean throughCorridor(List<Integer> roads) {
    for (int road : roads) {
      if (map.fronts().corridor(road) != null) {
        return true;
      }
    }
    return false;
  }
}
