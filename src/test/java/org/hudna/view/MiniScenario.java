package org.hudna.view;

import java.nio.file.Path;
import org.hudna.io.ScenarioReader;
import org.hudna.metric.CoveredDyads;
import org.hudna.model.CeasefireSimulation;
import org.hudna.model.event.Harm;
import org.hudna.model.event.TargetClass;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.event.Where;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.ScenarioFamily;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.ViolenceKind;

/** The scenario "mini", its runs and attacks in it. */
final class MiniScenario {
  static final ScenarioFamily FAMILY =
      new ScenarioReader().read(Path.of("src/test/resources/scenarios/mini.yaml"));
  static final Theatre THEATRE = FAMILY.theatre();
  static final long SEED = 11;
  static final Scenario SCENARIO = FAMILY.draw(SEED);

  private MiniScenario() {}

  static RunWatch watch() {
    return new RunWatch(SCENARIO.time().days(), CoveredDyads.of(SCENARIO, THEATRE));
  }

  /** A run that has reached at least an hour. */
  static CeasefireSimulation runTo(double hours, RunWatch watch) {
    CeasefireSimulation run = new CeasefireSimulation(SCENARIO, THEATRE, SEED, watch);
    run.start();
    while (Moment.hours(run) < hours) {
      run.schedule.step(run);
    }
    return run;
  }

  static ViolationCommitted attack(double hours, String dyad, boolean covered, int deaths) {
    return new ViolationCommitted(
        hours,
        7,
        dyad,
        new Where("old-town-front", "MN101", "MN1", "old-town"),
        "crown",
        "crown-1",
        "league",
        "league-1",
        TargetClass.FIGHTERS,
        ViolenceKind.SHELLING,
        covered,
        null,
        new Harm(deaths > 0, deaths > 0, deaths, 0));
  }
}
