package org.hudna.view.scene;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hudna.io.ScenarioReader;
import org.hudna.model.CeasefireSimulation;
import org.hudna.model.event.SimulationEvent;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.ScenarioFamily;
import org.hudna.scenario.Theatre;

/** A run that was recorded live, with its events in the order of their emission. */
public record RecordedRun(
    Scenario scenario, Theatre theatre, Recording recording, List<SimulationEvent> events) {
  private static final Path MINI = Path.of("src/test/resources/scenarios/mini.yaml");
  private static final Path GENEVA = Path.of("scenarios/geneva-2016.yaml");

  /** A run of the small made-up scenario, sampled at the end of each part. */
  public static RecordedRun mini() {
    return of(MINI, 11);
  }

  /** A run of the reference scenario. */
  public static RecordedRun geneva() {
    return of(GENEVA, 3);
  }

  static RecordedRun of(Path file, long seed) {
    ScenarioFamily family = new ScenarioReader().read(file);
    Scenario scenario = family.draw(seed);
    Recording recording = new Recording(scenario, family.theatre());
    List<SimulationEvent> events = new ArrayList<>();
    CeasefireSimulation run =
        new CeasefireSimulation(scenario, family.theatre(), seed, recording.and(events::add));
    play(run, recording);
    recording.close();
    return new RecordedRun(scenario, family.theatre(), recording, events);
  }

  static void play(CeasefireSimulation run, Recording recording) {
    run.start();
    int part = 0;
    while (run.schedule.step(run)) {
      recording.sample(run.world(), run.parts().get(part++).toHours());
    }
    run.finish();
  }

  /** A recording of the same events without a model. */
  public Recording replayed() {
    Recording stored = new Recording(scenario, theatre);
    events.forEach(stored::take);
    stored.close();
    return stored;
  }
}
