package org.hudna.experiment;

import java.nio.file.Path;
import org.hudna.io.ScenarioReader;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.ScenarioFamily;
import org.hudna.scenario.Theatre;

/** The scenario "mini" under another name. */
record NamedFamily(String id) implements ScenarioFamily {
  private static final ScenarioFamily MINI =
      new ScenarioReader().read(Path.of("src/test/resources/scenarios/mini.yaml"));

  @Override
  public Theatre theatre() {
    return MINI.theatre();
  }

  @Override
  public Scenario central() {
    return MINI.central();
  }

  @Override
  public Scenario draw(long runSeed) {
    return MINI.central();
  }
}
