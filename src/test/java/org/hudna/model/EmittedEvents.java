package org.hudna.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hudna.model.event.ActorEvent;
import org.hudna.model.event.AgreementEvent;
import org.hudna.model.event.AidEvent;
import org.hudna.model.event.ObservationEvent;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent;
import org.hudna.model.process.ModelProcess;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.RoadNetwork;
import org.hudna.model.world.World;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.ScenarioFamily;

/** Which process emitted which kinds of events in the runs that were watched. */
final class EmittedEvents {
  private final Map<String, SortedMap<String, String>> byProcess = new LinkedHashMap<>();
  private String acting = "";

  /** Plays a run process by process and notes who emits what. */
  void watch(ScenarioFamily family, long seed) {
    Scenario scenario = family.draw(seed);
    Streams streams = new Streams(seed);
    World world =
        new WorldBuilder(scenario, family.theatre(), streams).build(this::note, roads(family));
    List<ModelProcess> processes = ProcessOrder.of(world, streams);
    for (Part part : Timeline.parts(scenario)) {
      for (ModelProcess process : processes) {
        acting = process.getClass().getSimpleName();
        byProcess.computeIfAbsent(acting, name -> new TreeMap<>());
        process.act(world, part);
      }
      world.endPart();
    }
  }

  private static RoadNetwork roads(ScenarioFamily family) {
    return new RoadNetwork(family.theatre().places(), family.theatre().roads());
  }

  private void note(SimulationEvent event) {
    byProcess.get(acting).put(event.getClass().getSimpleName(), family(event));
  }

  private static String family(SimulationEvent event) {
    if (event instanceof ViolenceEvent) {
      return "violence";
    } else if (event instanceof AgreementEvent) {
      return "agreement";
    } else if (event instanceof ObservationEvent) {
      return "observation";
    } else if (event instanceof AidEvent) {
      return "aid";
    }
    return event instanceof ActorEvent ? "actors" : "day";
  }

  /** Simple names of processes in their order, each with its events and the family of each. */
  Map<String, SortedMap<String, String>> byProcess() {
    return byProcess;
  }
}
