package org.hudna.model.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hudna.scenario.Theatre.Place;
import org.hudna.scenario.Theatre.Road;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.WeightedMultigraph;

/** The roads between the places, and the quickest way over those that are open. */
public final class RoadNetwork {
  private final List<Road> roads;
  private final List<String> placeIds;
  private final WeightedMultigraph<Integer, Integer> graph = new WeightedMultigraph<>(null, null);
  private final Map<Long, List<Integer>> known = new HashMap<>();

  /** All roads, in both directions, weighted by hours. */
  public RoadNetwork(List<Place> places, List<Road> roads) {
    this.roads = roads;
    this.placeIds = places.stream().map(Place::id).toList();
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < placeIds.size(); i++) {
      index.put(placeIds.get(i), i);
      graph.addVertex(i);
    }
    for (int i = 0; i < roads.size(); i++) {
      Road road = roads.get(i);
      graph.addEdge(index.get(road.from()), index.get(road.to()), i);
      graph.setEdgeWeight(i, road.travelHours());
    }
  }

  /** The roads, by index. */
  public List<Road> roads() {
    return roads;
  }

  /**
   * Indices of the roads of the quickest way between two places, closed roads included (a convoy
   * waits before those); empty if there is none or the places are the same.
   */
  public synchronized List<Integer> quickest(int from, int to) {
    return known.computeIfAbsent((long) from << 32 | to, key -> search(from, to));
  }

  private List<Integer> search(int from, int to) {
    GraphPath<Integer, Integer> path = DijkstraShortestPath.findPathBetween(graph, from, to);
    return path == null ? List.of() : List.copyOf(new ArrayList<>(path.getEdgeList()));
  }
}
