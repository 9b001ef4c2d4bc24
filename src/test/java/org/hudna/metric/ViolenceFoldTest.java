package org.hudna.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hudna.metric.MiniRun.EASTMARK;
import static org.hudna.metric.MiniRun.OLD_TOWN;
import static org.hudna.metric.MiniRun.TRUCE;
import static org.hudna.metric.MiniRun.attack;
import static org.hudna.metric.MiniRun.fold;

import java.util.ArrayList;
import java.util.List;
import org.hudna.model.event.AgreementEvent.PhaseChanged;
import org.hudna.model.event.Harm;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.event.ViolenceEvent.OutsideStrikeFlown;
import org.hudna.scenario.Phase;
import org.junit.jupiter.api.Test;

class ViolenceFoldTest {
  private static final Harm RECORDED = new Harm(true, true, 3, 2);
  private static final Harm UNRECORDED = new Harm(true, false, 5, 1);

  @Test
  void countsTrueDeathsWhetherOrNotTheyAreRecorded() {
    RunResult run =
        fold(attack(1, OLD_TOWN, false, RECORDED), attack(2, OLD_TOWN, false, UNRECORDED));

    assertThat(run.value(Metric.DEATHS)).isEqualTo(8);
    assertThat(run.value(Metric.CIVILIAN_DEATHS)).isEqualTo(3);
    assertThat(run.value(Metric.RECORDED_DEATHS)).isEqualTo(3);
    assertThat(run.value(Metric.RECORDED_FATAL_EVENTS)).isEqualTo(1);
  }

  @Test
  void countsFromTheMidnightBeforeTheTruce() {
    double midnight = 7 * 24;
    RunResult run =
        fold(
            attack(midnight - 0.01, OLD_TOWN, false, RECORDED),
            attack(midnight, OLD_TOWN, false, UNRECORDED));

    assertThat(run.value(Metric.DEATHS_FROM_TRUCE)).isEqualTo(5);
    assertThat(run.value(Metric.DEATHS_BY_ACCEPTING_PARTIES)).isEqualTo(5);
  }

  @Test
  void callsOnlyCoveredAttacksViolations() {
    RunResult run =
        fold(
            attack(1, OLD_TOWN, false, Harm.NONE),
            attack(TRUCE + 1, OLD_TOWN, true, Harm.NONE),
            attack("intra_opposition", TRUCE + 2, OLD_TOWN, false, Harm.NONE));

    assertThat(run.value(Metric.INCIDENTS)).isEqualTo(2);
    assertThat(run.value(Metric.VIOLATIONS)).isEqualTo(1);
    assertThat(run.value(Metric.SHELLING_VIOLATIONS)).isEqualTo(1);
    assertThat(run.value(Metric.SNIPING_VIOLATIONS)).isZero();
  }

  @Test
  void comparesWholeDaysBeforeAndAfterTheStart() {
    List<SimulationEvent> events = new ArrayList<>();
    for (int day = 0; day < 15; day++) {
      int perDay = day < 7 ? 4 : 1;
      for (int i = 0; i < perDay; i++) {
        events.add(attack(day * 24 + 12, OLD_TOWN, day > 7, RECORDED));
      }
    }

    RunResult run = fold(events);

    assertThat(run.value(Metric.FATAL_EVENTS_BEFORE_TRUCE)).isEqualTo(4);
    assertThat(run.value(Metric.FATAL_EVENTS_FIRST_WEEK)).isEqualTo(1);
    assertThat(run.value(Metric.FATAL_EVENTS_FROM_TRUCE)).isEqualTo(8 / 21.0);
  }

  @Test
  void addsGuarantorsStrikesToAllDeaths() {
    RunResult run =
        fold(
            new JointStrikeFlown(
                TRUCE + 1,
                1,
                "east",
                "eastmark",
                EASTMARK,
                "outlaws",
                "league",
                "l",
                true,
                RECORDED),
            new OutsideStrikeFlown(
                TRUCE + 2, 2, "west", OLD_TOWN, "outlaws", "crown", true, 1, UNRECORDED));

    assertThat(run.value(Metric.DEATHS)).isEqualTo(8);
    assertThat(run.value(Metric.DEATHS_BY_GUARANTOR_STRIKES)).isEqualTo(8);
    assertThat(run.value(Metric.MISDIRECTED_STRIKE_DEATHS)).isEqualTo(3);
    assertThat(run.value(Metric.OUTSIDE_STRIKES_ON_SIGNATORIES)).isEqualTo(1);
    assertThat(run.value(Metric.CIVILIAN_DEATHS_IN_ZONES)).isEqualTo(2);
    assertThat(run.value(Metric.CIVILIAN_DEATHS_OUTSIDE_ZONES)).isEqualTo(1);
  }

  @Test
  void countsCiviliansFromImplementationOnInZonesAndElsewhere() {
    double reached = TRUCE + 48;
    RunResult run =
        fold(
            attack(TRUCE + 1, EASTMARK, true, RECORDED),
            new PhaseChanged(reached, Phase.PERSUASION, Phase.IMPLEMENTATION, "calm"),
            attack(reached + 1, EASTMARK, true, RECORDED),
            attack(reached + 2, OLD_TOWN, true, UNRECORDED));

    assertThat(run.value(Metric.CIVILIAN_DEATHS_SINCE_IMPLEMENTATION)).isEqualTo(3);
    assertThat(run.value(Metric.CIVILIAN_DEATHS_IN_ZONES_SINCE_IMPLEMENTATION)).isEqualTo(2);
    assertThat(run.value(Metric.CIVILIAN_DEATHS_OUTSIDE_ZONES_SINCE_IMPLEMENTATION)).isEqualTo(1);
    assertThat(run.value(Metric.CIVILIAN_DEATHS_IN_ZONES)).isEqualTo(4);
  }

  @Test
  void aRunThatNeverReachesImplementationHasNoDeathsFromThenOn() {
    RunResult run = fold(attack(TRUCE + 1, EASTMARK, true, RECORDED));

    assertThat(run.value(Metric.CIVILIAN_DEATHS_SINCE_IMPLEMENTATION)).isNaN();
    assertThat(run.value(Metric.CIVILIAN_DEATHS_IN_ZONES_SINCE_IMPLEMENTATION)).isNaN();
  }

  @Test
  void givesEveryDayAndGovernorateOfTheCoveredDyadAndOthersOnlyWhereSomethingHappened() {
    RunResult run =
        fold(
            attack(30, OLD_TOWN, false, RECORDED),
            attack("one_sided", 31, OLD_TOWN, false, Harm.NONE),
            MiniRun.dayEnd(1, Phase.NEGOTIATION, 0, 0));
    List<String> rows = new ArrayList<>();
    run.daily()
        .forEach(
            (date, governorate, dyad, phase, violations, events, deaths, civilians) ->
                rows.add(
                    String.join(
                        " ",
                        date.toString(),
                        governorate,
                        dyad,
                        String.valueOf(phase),
                        List.of(violations, events, deaths, civilians).toString())));

    assertThat(rows)
        .hasSize(28 * 2 + 1)
        .contains(
            "2030-01-02 North gov_vs_opposition NEGOTIATION [1, 1, 3, 2]",
            "2030-01-02 North one_sided NEGOTIATION [1, 0, 0, 0]",
            "2030-01-02 South gov_vs_opposition NEGOTIATION [0, 0, 0, 0]");
    assertThat(rows).isSorted();
  }
}
