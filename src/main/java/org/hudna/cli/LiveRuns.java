package org.hudna.cli;

import org.hudna.model.CeasefireSimulation;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.ScenarioFamily;
import org.hudna.view.scene.Recording;

/** Makes a run for commands that show it. */
final class LiveRuns {
  private LiveRuns() {}

  /** The run of a seed, to its end, with its formations looked at after each part of a step. */
  static ReplayedRun make(ScenarioFamily family, long seed) {
    Scenario scenario = family.draw(seed);
    Recording recording = new Recording(scenario, family.theatre());
    CeasefireSimulation run = new CeasefireSimulation(scenario, family.theatre(), seed, recording);
    run.start();
    int part = 0;
    while (run.schedule.step(run)) {
      recording.sample(run.world(), run.parts().get(part++).toHours());
    }
    run.finish();
    recording.close();
    return new ReplayedRun(scenario, family.theatre(), family.id(), 0, seed, recording);
  }
}
