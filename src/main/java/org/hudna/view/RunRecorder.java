package org.hudna.view;

import org.hudna.model.CeasefireSimulation;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;
import org.hudna.view.scene.Recording;

/** Records whole runs without a window. */
public final class RunRecorder {
  private RunRecorder() {}

  /** The run of a seed, to its end, with its formations looked at after each part of a step. */
  public static Recording record(Scenario scenario, Theatre theatre, long seed) {
    Recording recording = new Recording(scenario, theatre);
    CeasefireSimulation run = new CeasefireSimulation(scenario, theatre, seed, recording);
    run.start();
    for (int part = 0; part < run.parts().size(); part++) {
      run.schedule.step(run);
      recording.sample(run.world(), run.parts().get(part).toHours());
    }
    run.finish();
    recording.close();
    return recording;
  }
}
