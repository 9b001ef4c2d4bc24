package org.hudna.cli;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import org.hudna.experiment.Simulator;
import org.hudna.model.CeasefireSimulation;
import org.hudna.model.event.EventSink;
import org.hudna.model.world.RoadNetwork;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;

/** The one engine behind all commands; its runs share the roads of their theatre. */
final class Simulation implements Simulator {
  private final Map<Theatre, RoadNetwork> roads =
      Collections.synchronizedMap(new IdentityHashMap<>());

  @Override
  public void run(Scenario scenario, Theatre theatre, long runSeed, EventSink sink) {
    RoadNetwork shared =
        roads.computeIfAbsent(theatre, t -> new RoadNetwork(t.places(), t.roads()));
    new CeasefireSimulation(scenario, theatre, shared, runSeed, sink).runToEnd();
  }
}
