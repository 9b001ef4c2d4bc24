package org.hudna.view;

import java.util.Map;
import org.hudna.io.ResolvedScenario;

/**
 * The scenario of a window and how it came about.
 *
 * @param base as its file has it
 * @param changes that a person made to it, by path
 * @param shown the base with the changes
 * @param seed of the run
 */
record ShownModel(
    ResolvedScenario base, Map<String, String> changes, ResolvedScenario shown, long seed) {

  /** A scenario as its file has it. */
  static ShownModel of(ResolvedScenario scenario, long seed) {
    return new ShownModel(scenario, Map.of(), scenario, seed);
  }

  /** What a window on it shows. */
  WindowSubject subject(String command) {
    var scenario = shown.draw(seed);
    return new WindowSubject(scenario, shown.theatre(), TruceWindow.title(scenario, seed), command);
  }
}
