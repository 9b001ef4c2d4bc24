package org.hudna.metric;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hudna.io.ScenarioReader;
import org.hudna.model.event.DayClosed;
import org.hudna.model.event.Harm;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.TargetClass;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.event.Where;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.ScenarioFamily;
import org.hudna.scenario.Stance;
import org.hudna.scenario.ViolenceKind;

/** Hand-made events on the scenario "mini": its truce starts on day 7 (from 0) at 19:00. */
final class MiniRun {
  static final ScenarioFamily FAMILY =
      new ScenarioReader().read(Path.of("src/test/resources/scenarios/mini.yaml"));
  static final Scenario SCENARIO = FAMILY.central();
  static final LocalDate FIRST = LocalDate.of(2030, 1, 1);
  static final double TRUCE = 7 * 24 + 19;
  static final Where OLD_TOWN = new Where("old-town-front", "MN101", "MN1", "old-town");
  static final Where EASTMARK = new Where("eastmark", "MN102", "MN1", null);

  private MiniRun() {}

  static RunResult fold(SimulationEvent... events) {
    return fold(List.of(events));
  }

  static RunResult fold(List<? extends SimulationEvent> events) {
    RunFold fold = new RunFold(SCENARIO, FAMILY.theatre());
    events.forEach(fold::take);
    return fold.result();
  }

  /** An attack by the crown on the league with shells. */
  static ViolationCommitted attack(double hours, Where where, boolean covered, Harm harm) {
    return attack("gov_vs_opposition", hours, where, covered, harm);
  }

  static ViolationCommitted attack(
      String dyad, double hours, Where where, boolean covered, Harm harm) {
    return new ViolationCommitted(
        hours,
        1,
        dyad,
        where,
        "crown",
        "crown-1",
        "league",
        "league-1",
        TargetClass.FIGHTERS,
        ViolenceKind.SHELLING,
        covered,
        null,
        harm);
  }

  /** The end of a day (from 0), with equal commitments of crown and league. */
  static DayClosed dayEnd(int day, Phase phase, double commitment, double trust) {
    return new DayClosed(
        (day + 1) * 24,
        FIRST.plusDays(day),
        phase,
        day,
        true,
        0,
        List.of(
            new DayClosed.PartyState("crown", Stance.SIGNATORY, 0.9, commitment, 0.1),
            new DayClosed.PartyState("league", Stance.RESERVING, 0.9, commitment, 0.1),
            new DayClosed.PartyState("outlaws", Stance.DESIGNATED, 0, 0, 1)),
        List.of(
            new DayClosed.GuarantorState("east", trust),
            new DayClosed.GuarantorState("west", trust + 0.2)),
        List.of(100.0, 20.5),
        0.25);
  }
}
