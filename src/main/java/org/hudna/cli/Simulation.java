package org.hudna.cli;

import org.hudna.model.CeasefireSimulation;
import org.hudna.model.event.EventSink;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;

/** The one engine behind all commands. */
final class Simulation {
  private Simulation() {}

  static void run(Scenario scenario, Theatre theatre, long runSeed, EventSink sink) {
    new CeasefireSimulation(scenario, theatre, runSeed, sink).runToEnd();
  }
}
