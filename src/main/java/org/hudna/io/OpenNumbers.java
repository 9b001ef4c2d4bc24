package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.hudna.scenario.Scenario;

/**
 * What each run draws anew of a tree: its open numbers, each by its law, and then perhaps the
 * values of a particle, which replace what stands at their keys.
 *
 * @param settled pointers of places that no particle changes
 * @param posterior null where no particle is drawn
 */
record OpenNumbers(List<Draw> draws, Set<String> settled, Posterior posterior) {

  OpenNumbers {
    draws = List.copyOf(draws);
    settled = Set.copyOf(settled);
  }

  /** A tree with all medians. */
  Scenario central(JsonNode tree) {
    ObjectNode copy = tree.deepCopy();
    draws.forEach(draw -> draw.place(copy, 0.5));
    if (posterior != null) {
      posterior.placeMedians(copy, settled);
    }
    return ScenarioMapper.map(copy);
  }

  /** A tree with the values of one run. */
  Scenario draw(JsonNode tree, long runSeed) {
    return ScenarioMapper.map(drawnTree(tree, runSeed));
  }

  /** A copy of a tree that has the values of one run. */
  ObjectNode drawnTree(JsonNode tree, long runSeed) {
    ObjectNode copy = tree.deepCopy();
    draws.forEach(draw -> draw.place(copy, draw.uniform(runSeed)));
    if (posterior != null) {
      posterior.place(copy, runSeed, settled);
    }
    return copy;
  }

  /** The same with other laws. */
  OpenNumbers with(List<Draw> others) {
    return new OpenNumbers(others, settled, posterior);
  }

  /** The same with particles. */
  OpenNumbers with(Posterior particles) {
    return new OpenNumbers(draws, settled, particles);
  }

  /** The same with more places that no particle changes. */
  OpenNumbers settling(Set<String> pointers) {
    Set<String> all = new java.util.HashSet<>(settled);
    all.addAll(pointers);
    return new OpenNumbers(draws, all, posterior);
  }
}
