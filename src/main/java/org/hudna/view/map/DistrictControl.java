package org.hudna.view.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Theatre.Place;
import org.hudna.view.scene.Scene;

/**
 * Who holds a district: the share of the population of its places that each controller has. Where
 * nobody lives, every place counts alike.
 */
final class DistrictControl {
  private static final double CONTESTED = 0.15;
  private final Theatre theatre;
  private final Map<String, List<Integer>> members = new HashMap<>();

  DistrictControl(Theatre theatre) {
    this.theatre = theatre;
    for (int i = 0; i < theatre.places().size(); i++) {
      members.computeIfAbsent(theatre.places().get(i).district(), key -> new ArrayList<>()).add(i);
    }
  }

  /** A party and its share of a district, in (0, 1]. */
  record Share(String party, double share) {}

  /** Shares of a district, the largest first; empty where there is no place. */
  List<Share> of(String district, Scene scene) {
    List<Integer> places = members.getOrDefault(district, List.of());
    boolean inhabited = places.stream().anyMatch(i -> place(i).population() > 0);
    Map<String, Double> weights = new LinkedHashMap<>();
    double all = 0;
    for (int i : places) {
      double weight = inhabited ? place(i).population() : 1;
      weights.merge(scene.places().get(i).controller(), weight, Double::sum);
      all += weight;
    }
    double total = all;
    return weights.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(entry -> new Share(entry.getKey(), entry.getValue() / total))
        .sorted((a, b) -> Double.compare(b.share(), a.share()))
        .toList();
  }

  /** Those of the shares that the map shows: one, or more where a district is contested. */
  List<Share> shown(String district, Scene scene) {
    List<Share> shares = of(district, scene);
    return shares.stream()
        .filter(share -> share == shares.get(0) || share.share() >= CONTESTED)
        .toList();
  }

  private Place place(int number) {
    return theatre.places().get(number);
  }
}
