package org.hudna.view;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hudna.model.CeasefireSimulation;
import org.hudna.model.agent.Party;
import org.hudna.model.world.AgreementState;
import org.hudna.model.world.World;
import org.hudna.scenario.Agreement;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Stance;

/**
 * What the window tells in words of one instant of a run. A copy: it may be read while the run goes
 * on.
 *
 * @param hours since the start of the scenario
 * @param truceDay number of the day of the truce, from 1; 0 before it and after its end
 * @param cause why the truce collapsed, or null
 * @param calmRequired calm days that open the next phase; 0 without an agreement
 * @param attacks attacks of the last 24 hours
 * @param forbidden those of them that the truce forbade
 * @param deaths people killed since the start
 */
record Moment(
    double hours,
    LocalDateTime time,
    Phase phase,
    String cause,
    int truceDay,
    int calmDays,
    int calmRequired,
    long attacks,
    long forbidden,
    long deaths,
    Map<String, Stance> stances) {

  /** The instant that a run has reached. */
  static Moment of(CeasefireSimulation run, RunWatch watch) {
    Scenario scenario = run.scenario();
    double hours = hours(run);
    List<Flash> recent = watch.recent(hours);
    AgreementState state = run.world() == null ? new AgreementState() : run.world().agreement();
    Agreement terms = scenario.agreement();
    return new Moment(
        hours,
        scenario.time().at(hours),
        state.phase(),
        state.collapseCause(),
        state.inForce() ? 1 + (int) ((hours - state.truceStartHours()) / 24) : 0,
        state.calmDays(),
        terms == null ? 0 : terms.clock().calmDaysRequired(),
        recent.size(),
        recent.stream().filter(flash -> flash.kind() == Flash.Kind.VIOLATION).count(),
        watch.deaths(),
        stances(scenario, run.world()));
  }

  /** Hours since the start of the scenario that a run has reached. */
  static double hours(CeasefireSimulation run) {
    int parts = (int) Math.min(run.parts().size(), Math.max(0, run.schedule.getSteps()));
    return parts == 0 ? 0 : run.parts().get(parts - 1).toHours();
  }

  private static Map<String, Stance> stances(Scenario scenario, World world) {
    Map<String, Stance> stances = new LinkedHashMap<>();
    scenario.parties().forEach((id, terms) -> stances.put(id, terms.stance()));
    if (world != null) {
      for (Party party : world.cast().parties()) {
        stances.put(party.id(), party.stance());
      }
    }
    return stances;
  }
}
