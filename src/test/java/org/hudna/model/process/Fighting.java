package org.hudna.model.process;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.hudna.model.CeasefireSimulation;
import org.hudna.model.TwoSides;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.Phase;

/** Violence alone on a made-up theatre: no other process acts unless a test does. */
final class Fighting {
  final World world;
  final List<SimulationEvent> events = new ArrayList<>();
  private final List<Part> parts;
  private final ViolenceProcess violence;

  Fighting(TwoSides situation, double k, long seed) {
    CeasefireSimulation simulation = situation.simulation(seed, events::add);
    simulation.start();
    world = simulation.world();
    parts = simulation.parts();
    RestraintLaw law = new RestraintLaw(world.scenario().behaviour(), k);
    violence = new ViolenceProcess(world, new Streams(seed), law);
  }

  /** Lets the truce hold from the first instant with one commitment of all that accepted it. */
  Fighting truce(double commitment) {
    world.agreement().enter(Phase.PERSUASION, 0);
    world.cast().formations().stream()
        .filter(formation -> formation.party().stance().inTruce())
        .forEach(formation -> formation.commitment(commitment));
    return this;
  }

  /** Acts on every part of the scenario. */
  Fighting run() {
    return run((w, part) -> {});
  }

  /** Acts on every part after a test has had its hand in. */
  Fighting run(BiConsumer<World, Part> before) {
    for (Part part : parts) {
      before.accept(world, part);
      violence.act(world, part);
      world.endPart();
    }
    return this;
  }

  List<ViolationCommitted> attacks() {
    return events.stream()
        .filter(ViolationCommitted.class::isInstance)
        .map(ViolationCommitted.class::cast)
        .toList();
  }

  /** Recorded fatal events of each day. */
  int[] recordedByDay() {
    int[] days = new int[world.scenario().time().days()];
    for (ViolationCommitted attack : attacks()) {
      days[(int) (attack.hours() / 24)] += attack.harm().recorded() ? 1 : 0;
    }
    return days;
  }

  long recorded() {
    return attacks().stream().filter(attack -> attack.harm().recorded()).count();
  }
}
