package org.hudna.experiment;

import org.hudna.model.event.EventSink;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;

/** Runs a scenario to its end. Called from several threads at once. */
@FunctionalInterface
public interface Simulator {

  /** Runs it; equal arguments give equal events in the same order. */
  void run(Scenario scenario, Theatre theatre, long runSeed, EventSink sink);
}
