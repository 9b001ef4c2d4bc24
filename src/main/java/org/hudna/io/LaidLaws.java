package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A scenario with distributions laid over some of its numbers.
 *
 * @param tree the complete scenario with them
 */
record LaidLaws(JsonNode tree) {

  /**
   * Lays the distributions of keys over a scenario.
   *
   * @throws FaultyInputException with all that is wrong with the scenario then
   */
  static LaidLaws over(ResolvedScenario base, List<VariedKey> keys, ScenarioReader reader) {
    List<VariedKey> laid = keys.stream().filter(key -> key.law() != null).toList();
    if (laid.isEmpty()) {
      return new LaidLaws(base.treeView());
    }
    Origin at = Origin.of(base.file());
    KeyChange change = new KeyChange(base.treeView(), at);
    laid.forEach(key -> change.set(key.place(), key.law()));
    ResolvedScenario changed = reader.read(base.file(), change.tree());
    laid.forEach(key -> SweepPoints.requireEffect(changed, key.place(), key.law(), at));
    return new LaidLaws(changed.treeView());
  }
}
