package org.hudna.view;

import java.util.Map;
import java.util.function.Function;
import org.hudna.io.ResolvedScenario;
import org.hudna.view.scene.Words;

/**
 * The scenario of a window and how it came about.
 *
 * @param base as its file has it
 * @param changes that a person made to it, by path
 * @param shown the base with the changes
 * @param seed of the run
 */
public record ShownModel(
    ResolvedScenario base, Map<String, String> changes, ResolvedScenario shown, long seed) {

  /** A scenario as its file has it. */
  public static ShownModel of(ResolvedScenario scenario, long seed) {
    return new ShownModel(scenario, Map.of(), scenario, seed);
  }

  /** What a window on it shows; the command line that opens it again is told by the changes. */
  WindowSubject subject(Function<Map<String, String>, String> commands) {
    return new WindowSubject(shown.draw(seed), shown.theatre(), title(), commands.apply(changes));
  }

  /** The title of the scenario with all that tells this run of it from others. */
  public String title() {
    StringBuilder run = new StringBuilder(Long.toString(seed));
    if (shown.posterior() != null) {
      run.append(Words.of("player.title.posterior"));
    }
    if (!changes.isEmpty()) {
      run.append(Words.of("player.title.changed", changes.size()));
    }
    return TruceWindow.title(shown.draw(seed), run.toString());
  }
}
