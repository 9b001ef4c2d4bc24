package org.hudna.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hudna.scenario.ScenarioFamily;

/**
 * What a study runs and compares.
 *
 * @param variants scenarios by id, each run once however often it is compared
 */
public record Design(
    String title, Map<String, ScenarioFamily> variants, List<Comparison> comparisons) {

  /** Copies the collections. */
  public Design {
    variants = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(variants));
    comparisons = List.copyOf(comparisons);
  }

  /** Variants by the number of replicates that their comparisons need of so many. */
  Map<Integer, List<ScenarioFamily>> byReplicates(int all) {
    Map<String, Integer> needed = new LinkedHashMap<>();
    for (Comparison comparison : comparisons) {
      needed.merge(comparison.baseline(), comparison.replicates(all), Math::max);
      needed.merge(comparison.changed(), comparison.replicates(all), Math::max);
    }
    Map<Integer, List<ScenarioFamily>> groups = new LinkedHashMap<>();
    needed.forEach(
        (id, runs) ->
            groups
                .computeIfAbsent(runs, n -> new java.util.ArrayList<>())
                .add(new Variant(id, variants.get(id))));
    return groups;
  }
}
