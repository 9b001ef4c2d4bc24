package org.hudna.study;

import org.hudna.scenario.Scenario;
import org.hudna.scenario.ScenarioFamily;
import org.hudna.scenario.Theatre;

/** A scenario under another id. */
record Variant(String id, ScenarioFamily family) implements ScenarioFamily {

  @Override
  public Theatre theatre() {
    return family.theatre();
  }

  @Override
  public Scenario central() {
    return family.central();
  }

  @Override
  public Scenario draw(long runSeed) {
    return family.draw(runSeed);
  }
}
