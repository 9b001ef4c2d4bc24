package org.hudna.model.process;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hudna.model.world.CorridorState;
import org.hudna.model.world.PlaceState;
import org.hudna.model.world.World;
import org.hudna.scenario.Theatre.Road;

/** Which roads lead over a front line, as control stands, and which corridors govern them. */
final class FrontRoads {
  private static final int UNKNOWN = -2;
  private final World world;
  private final Enmity enmity;
  private final String[] controllers;
  private final int[] holders;
  private final int[] from;
  private final int[] to;
  private final CorridorState[] corridors;
  private final int[][] leaveRoads;
  private int changes;

  FrontRoads(World world) {
    this.world = world;
    this.enmity = new Enmity(world.theatre());
    int places = world.ground().places().size();
    this.controllers = new String[places];
    this.holders = new int[places];
    this.leaveRoads = new int[2][places];
    List<Road> roads = world.ground().roads().roads();
    this.from = roads.stream().mapToInt(road -> index(road.from())).toArray();
    this.to = roads.stream().mapToInt(road -> index(road.to())).toArray();
    this.corridors = corridors(roads);
    Arrays.fill(holders, -1);
    forgetLeave();
    lookAtControl();
  }

  private int index(String place) {
    return world.ground().placeIndex().get(place);
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

  private void forgetLeave() {
    Arrays.fill(leaveRoads[0], UNKNOWN);
    Arrays.fill(leaveRoads[1], UNKNOWN);
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
      forgetLeave();
    }
  }

  /** How often control of some place has been seen to change. */
  int changes() {
    return changes;
  }

  /** Whether two places are held by adversaries. */
  boolean between(int place, int other) {
    return enmity.between(holders[place], holders[other]);
  }

  /** Whether the two ends of a road are held by adversaries. */
  boolean cross(int road) {
    return between(from[road], to[road]);
  }

  /** The corridor that governs a road; null if there is none. */
  CorridorState corridor(int road) {
    return corridors[road];
  }

  /** Who holds the place at one end of a road. */
  String holder(int road, boolean atFrom) {
    return controllers[atFrom ? from[road] : to[road]];
  }

  /** The place to which a road leads from the place at its other end. */
  int across(int road, int place) {
    return from[road] == place ? to[road] : from[road];
  }

  /**
   * The last road on the way to a place that takes leave to cross; -1 if there is none.
   *
   * @param route the usual way there
   * @param corridorsGovern whether roads with a corridor do not count
   */
  int leaveRoad(int place, List<Integer> route, boolean corridorsGovern) {
    int[] known = leaveRoads[corridorsGovern ? 1 : 0];
    if (known[place] == UNKNOWN) {
      known[place] = findLeaveRoad(route, corridorsGovern);
    }
    return known[place];
  }

  private int findLeaveRoad(List<Integer> route, boolean corridorsGovern) {
    for (int leg = route.size() - 1; leg >= 0; leg--) {
      int road = route.get(leg);
      boolean governed = corridorsGovern && corridors[road] != null;
      if (!governed && cross(road)) {
        return road;
      }
    }
    return -1;
  }
}
