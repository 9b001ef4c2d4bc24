package org.hudna.view;

import java.util.List;
import org.hudna.model.event.EventSink;
import org.hudna.model.event.SimulationEvent;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;
import org.hudna.view.scene.Recording;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Timeline;

/** The timeline of a run that may start again: each time a recording of its own. */
final class LiveRun implements Timeline, EventSink {
  private final Scenario scenario;
  private final Theatre theatre;
  private volatile Recording recording;

  LiveRun(Scenario scenario, Theatre theatre) {
    this.scenario = scenario;
    this.theatre = theatre;
    restart();
  }

  /** Forgets everything: the run starts again. */
  void restart() {
    recording = new Recording(scenario, theatre);
  }

  /** What has been recorded since the run started. */
  Recording recording() {
    return recording;
  }

  @Override
  public void take(SimulationEvent event) {
    recording.take(event);
  }

  @Override
  public double knownHours() {
    return recording.knownHours();
  }

  @Override
  public double endHours() {
    return recording.endHours();
  }

  @Override
  public Scene at(double hours) {
    return recording.at(hours);
  }

  @Override
  public List<Bookmark> bookmarks() {
    return recording.bookmarks();
  }

  @Override
  public List<DayScene> days() {
    return recording.days();
  }
}
