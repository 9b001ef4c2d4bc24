package org.hudna.view.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hudna.model.world.RoadNetwork;
import org.hudna.model.world.RoadNetwork.Ways;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Theatre.Place;
import org.hudna.scenario.Theatre.Road;

/**
 * Where a convoy is on the usual way to its destination: the quickest from the nearest hub or
 * crossing. Events do not tell of a detour.
 */
final class ConvoyRoads {
  private final List<Place> places;
  private final List<Road> roads;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Ways ways;

  ConvoyRoads(Theatre theatre) {
    this.places = theatre.places();
    this.roads = theatre.roads();
    List<Integer> origins = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      numbers.put(places.get(i).id(), i);
      if (places.get(i).kind().equals("hub") || places.get(i).kind().equals("crossing")) {
        origins.add(i);
      }
    }
    this.ways = new RoadNetwork(places, roads).from(origins);
  }

  /** Hours on the way to a place, stops not counted; 0 where no road leads. */
  double hours(int destination) {
    double sum = 0;
    for (int road : ways.roads().get(destination)) {
      sum += roads.get(road).travelHours();
    }
    return sum;
  }

  /**
   * Where a convoy is that has driven for some hours.
   *
   * @return longitude and latitude in degrees
   */
  double[] at(int destination, double drivenHours) {
    int source = ways.source().get(destination);
    Place from = places.get(source < 0 ? destination : source);
    double left = drivenHours;
    for (int number : ways.roads().get(destination)) {
      Road road = roads.get(number);
      Place to = places.get(numbers.get(road.from().equals(from.id()) ? road.to() : road.from()));
      if (left < road.travelHours()) {
        return between(from, to, Math.max(0, left / road.travelHours()));
      }
      left -= road.travelHours();
      from = to;
    }
    return between(from, from, 0);
  }

  private static double[] between(Place from, Place to, double share) {
    return new double[] {
      from.longitude() + share * (to.longitude() - from.longitude()),
      from.latitude() + share * (to.latitude() - from.latitude())
    };
  }
}
