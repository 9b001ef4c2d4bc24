package org.hudna.view;

import java.util.function.Consumer;
import org.hudna.model.CeasefireSimulation;
import org.hudna.model.event.EventSink;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;
import org.hudna.view.panel.RunHead;
import org.hudna.view.scene.Recording;

/** A run without MASON's console whose recording is looked at while it goes on. */
final class ComparedRun implements RunHead {
  private final CeasefireSimulation run;
  private final Recording recording;
  private final RunEngine engine;
  private int parts;

  /**
   * A run that waits at its first instant.
   *
   * @param beside takes the events of the run too
   * @param failure takes what a step threw, on a thread of the run
   */
  ComparedRun(
      Scenario scenario,
      Theatre theatre,
      long seed,
      EventSink beside,
      Consumer<RuntimeException> failure) {
    recording = new Recording(scenario, theatre);
    run = new CeasefireSimulation(scenario, theatre, seed, recording.and(beside));
    run.start();
    recording.sample(run.world(), 0);
    engine = new RunEngine(this::step, recording::knownHours, () -> true, this::end, failure);
  }

  private boolean step() {
    if (!run.schedule.step(run)) {
      return false;
    }
    recording.sample(run.world(), run.parts().get(parts++).toHours());
    return parts < run.parts().size();
  }

  private void end() {
    run.finish();
    recording.close();
  }

  /** What has been recorded. */
  Recording recording() {
    return recording;
  }

  @Override
  public void advanceTo(double hours) {
    engine.advanceTo(hours);
  }

  @Override
  public void halt() {
    engine.halt();
  }

  @Override
  public boolean ended() {
    return engine.ended();
  }

  /** Ends its thread. */
  void close() {
    engine.close();
  }
}
