package org.hudna.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.hudna.model.CeasefireSimulation;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Stance;
import org.junit.jupiter.api.Test;

class MomentTest {
  private static final double TRUCE = 7 * 24 + 19;

  @Test
  void beforeTheStartItShowsTheSituationOfTheScenario() {
    RunWatch watch = MiniScenario.watch();
    Moment moment =
        Moment.of(
            new CeasefireSimulation(
                MiniScenario.SCENARIO, MiniScenario.THEATRE, MiniScenario.SEED, watch),
            watch);
    assertThat(moment.time()).isEqualTo(MiniScenario.SCENARIO.time().start());
    assertThat(moment.phase()).isEqualTo(Phase.NEGOTIATION);
    assertThat(moment.stances())
        .containsEntry("outlaws", Stance.DESIGNATED)
        .containsEntry("league", Stance.RESERVING);
    assertThat(SideSheet.phase(moment)).isEqualTo("Before the agreement");
  }

  @Test
  void daysOfTheTruceAreCountedFromOne() {
    RunWatch watch = MiniScenario.watch();
    Moment before = Moment.of(MiniScenario.runTo(TRUCE - 1, watch), watch);
    assertThat(before.truceDay()).isZero();
    Moment first = Moment.of(MiniScenario.runTo(TRUCE + 5, MiniScenario.watch()), watch);
    assertThat(first.truceDay()).isEqualTo(1);
    assertThat(first.phase()).isEqualTo(Phase.PERSUASION);
    assertThat(first.calmRequired()).isEqualTo(3);
  }

  @Test
  void attacksOfTheLastDayAreThoseOfTheWatch() {
    RunWatch watch = MiniScenario.watch();
    CeasefireSimulation run = MiniScenario.runTo(10 * 24, watch);
    Moment moment = Moment.of(run, watch);
    assertThat(moment.hours()).isEqualTo(10 * 24);
    assertThat(moment.attacks()).isPositive().isEqualTo(watch.recent(10 * 24).size());
    assertThat(moment.deaths()).isPositive();
  }
}
