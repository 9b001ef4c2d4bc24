package org.hudna.model.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.hudna.scenario.Theatre.Place;
import org.hudna.scenario.Theatre.Road;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.MaskSubgraph;
import org.jgrapht.graph.WeightedMultigraph;

/** The roads between the places, and the quickest way over those that are open. */
public final class RoadNetwork {
  private static final int NOWHERE = -1;
  private final List<Road> roads;
  private final List<String> placeIds;
  private final WeightedMultigraph<Integer, Integer> graph = new WeightedMultigraph<>(null, null);
  private final Map<Long, List<Integer>> known = new HashMap<>();
  private final Map<List<Integer>, Ways> ways = new HashMap<>();

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

  /** The quickest way to every place from the source that is nearest to it by road. */
  public synchronized Ways from(List<Integer> sources) {
    return ways.computeIfAbsent(List.copyOf(sources), key -> searchFrom(key, road -> true));
  }

  /** The same over some roads alone, by their index. */
  public synchronized Ways from(List<Integer> sources, IntPredicate passable) {
    return searchFrom(sources, passable);
  }

  /**
   * Starts at a vertex that does not exist on the ground, with a way of no length to each source.
   */
  private Ways searchFrom(List<Integer> sources, IntPredicate passable) {
    graph.addVertex(NOWHERE);
    for (int source : sources) {
      graph.addEdge(NOWHERE, source, NOWHERE - 1 - source);
      graph.setEdgeWeight(NOWHERE - 1 - source, 0);
    }
    Predicate<Integer> blocked = edge -> edge >= 0 && !passable.test(edge);
    SingleSourcePaths<Integer, Integer> paths =
        new DijkstraShortestPath<>(new MaskSubgraph<>(graph, place -> false, blocked))
            .getPaths(NOWHERE);
    List<Integer> nearest = new ArrayList<>();
    List<List<Integer>> roadsTo = new ArrayList<>();
    for (int place = 0; place < placeIds.size(); place++) {
      GraphPath<Integer, Integer> path = paths.getPath(place);
      List<Integer> edges = path == null ? List.of() : path.getEdgeList();
      nearest.add(edges.isEmpty() ? NOWHERE : NOWHERE - 1 - edges.get(0));
      roadsTo.add(edges.isEmpty() ? List.of() : List.copyOf(edges.subList(1, edges.size())));
    }
    graph.removeVertex(NOWHERE);
    return new Ways(nearest, roadsTo);
  }

  /**
   * Ways to every place, by its index.
   *
   * @param source index of the source that is nearest, or -1 if no road leads there
   * @param roads indices of the roads of the way from it, in order; empty at a source itself
   */
  public record Ways(List<Integer> source, List<List<Integer>> roads) {
    /** Copies the lists. */
    public Ways {
      source = List.copyOf(source);
      roads = List.copyOf(roads);
    }
  }

  private List<Integer> search(int from, int to) {
    GraphPath<Integer, Integer> path = DijkstraShortestPath.findPathBetween(graph, from, to);
    return path == null ? List.of() : List.copyOf(new ArrayList<>(path.getEdgeList()));
  }
}
