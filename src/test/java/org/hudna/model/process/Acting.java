package org.hudna.model.process;

import java.util.ArrayList;
import java.util.List;
import org.hudna.model.CeasefireSimulation;
import org.hudna.model.TwoSides;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Party;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;

/** A made-up world on which a test lets only some processes act. */
final class Acting {
  final World world;
  final List<SimulationEvent> events = new ArrayList<>();
  private final List<Part> parts;

  Acting(TwoSides situation) {
    CeasefireSimulation simulation = situation.simulation(1, events::add);
    simulation.start();
    world = simulation.world();
    parts = simulation.parts();
  }

  /** Lets processes act in turn on every part that starts in [from, to), in hours. */
  Acting run(double from, double to, ModelProcess... processes) {
    for (Part part : parts) {
      if (part.fromHours() >= from - 1e-9 && part.fromHours() < to - 1e-9) {
        for (ModelProcess process : processes) {
          process.act(world, part);
        }
        world.endPart();
      }
    }
    return this;
  }

  Party party(String id) {
    return world.cast().party(id);
  }

  Formation formation(String id) {
    return world.cast().formations().stream()
        .filter(formation -> formation.id().equals(id))
        .findAny()
        .orElseThrow();
  }

  <E> List<E> events(Class<E> type) {
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
