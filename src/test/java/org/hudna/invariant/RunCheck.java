package org.hudna.invariant;

import java.util.ArrayList;
import java.util.List;
import org.hudna.model.CeasefireSimulation;
import org.hudna.model.event.EventSink;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.ScenarioFamily;

/** Holds a run against invariants while it goes on: one pass for all of them. */
final class RunCheck implements EventSink {
  private final List<Invariant> invariants;
  private final List<Faults> faults = new ArrayList<>();

  RunCheck(List<Invariant> invariants) {
    this.invariants = invariants;
    invariants.forEach(invariant -> faults.add(new Faults(invariant.statement())));
  }

  /** Plays a run against all invariants; gives the faults in words. */
  static List<String> play(ScenarioFamily family, long seed) {
    Scenario scenario = family.draw(seed);
    RunCheck check = new RunCheck(Invariants.of(new Setting(scenario, family.theatre())));
    CeasefireSimulation run = new CeasefireSimulation(scenario, family.theatre(), seed, check);
    run.start();
    for (Part part : run.parts()) {
      check.begin(part);
      run.schedule.step(run);
      check.look(run.world(), part);
    }
    return check.end();
  }

  void begin(Part part) {
    invariants.forEach(invariant -> invariant.begin(part));
  }

  @Override
  public void take(SimulationEvent event) {
    for (int i = 0; i < invariants.size(); i++) {
      invariants.get(i).look(event, faults.get(i));
    }
  }

  void look(World world, Part part) {
    for (int i = 0; i < invariants.size(); i++) {
      invariants.get(i).look(world, part, faults.get(i));
    }
  }

  List<String> end() {
    for (int i = 0; i < invariants.size(); i++) {
      invariants.get(i).end(faults.get(i));
    }
    return faults.stream().filter(f -> !f.none()).map(Faults::toString).toList();
  }
}
