package org.hudna.view;

import java.nio.file.Path;
import org.hudna.io.ScenarioReader;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.ScenarioFamily;
import org.hudna.scenario.Theatre;

/** The scenario "mini" and one seed of it. */
final class MiniScenario {
  static final ScenarioFamily FAMILY =
      new ScenarioReader().read(Path.of("src/test/resources/scenarios/mini.yaml"));
  static final Theatre THEATRE = FAMILY.theatre();
  static final long SEED = 11;
  static final Scenario SCENARIO = FAMILY.draw(SEED);

  private MiniScenario() {}
}
