package org.hudna.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hudna.metric.MiniRun.OLD_TOWN;
import static org.hudna.metric.MiniRun.TRUCE;
import static org.hudna.metric.MiniRun.dayEnd;
import static org.hudna.metric.MiniRun.fold;

import java.util.HashMap;
import java.util.Map;
import org.hudna.metric.AidTable.Column;
import org.hudna.model.event.AidEvent.ConvoyAdvanced;
import org.hudna.model.event.AidEvent.MedicineRemoved;
import org.hudna.model.event.AidEvent.State;
import org.hudna.scenario.Phase;
import org.junit.jupiter.api.Test;

class AidFoldTest {

  @Test
  void addsUpTheHoursBetweenWaitingAndGoingOn() {
    RunResult run =
        fold(
            convoy(TRUCE, State.PERMITTED, State.WAITING),
            convoy(TRUCE + 10, State.WAITING, State.MOVING),
            convoy(TRUCE + 20, State.MOVING, State.WAITING),
            convoy(TRUCE + 25, State.WAITING, State.TURNED_BACK));

    assertThat(run.value(Metric.CONVOY_WAIT)).isEqualTo(15);
    assertThat(run.value(Metric.CONVOYS_TURNED_BACK)).isEqualTo(1);
  }

  @Test
  void countsAConvoyThatStillWaitsAtTheEnd() {
    RunResult run =
        fold(
            convoy(3 * 24, State.PERMITTED, State.WAITING),
            dayEnd(3, Phase.NEGOTIATION, 0, 0),
            dayEnd(4, Phase.NEGOTIATION, 0, 0));

    assertThat(run.value(Metric.CONVOY_WAIT)).isEqualTo(48);
    assertThat(cells(run).get("2030-01-05 North")[Column.CONVOYS_WAITING.ordinal()]).isEqualTo(1);
  }

  @Test
  void reachesABesiegedPlaceOnceHoweverManyConvoysArrive() {
    RunResult run =
        fold(
            convoy(TRUCE + 1, State.MOVING, State.DELIVERED),
            convoy(TRUCE + 2, State.MOVING, State.DELIVERED));

    assertThat(run.value(Metric.PEOPLE_REACHED)).isEqualTo(2000);
    assertThat(run.value(Metric.BESIEGED_PEOPLE_REACHED)).isEqualTo(2000);
    assertThat(run.value(Metric.BESIEGED_PLACES_REACHED)).isEqualTo(0.5);
    assertThat(cells(run).get("2030-01-08 North")[Column.BESIEGED_PLACES_REACHED.ordinal()])
        .isEqualTo(1);
  }

  @Test
  void sumsPeopleWithoutSuppliesOverTheDays() {
    RunResult run = fold(dayEnd(0, Phase.NEGOTIATION, 0, 0), dayEnd(1, Phase.NEGOTIATION, 0, 0));

    assertThat(run.value(Metric.WITHOUT_SUPPLIES)).isEqualTo(241);
    assertThat(cells(run).get("2030-01-02 South")[Column.PEOPLE_WITHOUT_SUPPLIES.ordinal()])
        .isEqualTo(20.5);
  }

  @Test
  void remembersWhyAndByWhomConvoysWereHeldBack() {
    RunResult run =
        fold(
            new ConvoyAdvanced(
                1, "c1", OLD_TOWN, State.PLANNED, State.REFUSED, "unanswered", "west", 10, true),
            new ConvoyAdvanced(
                2, "c2", OLD_TOWN, State.PLANNED, State.REFUSED, "refused", "east", 10, true),
            new ConvoyAdvanced(
                3, "c3", OLD_TOWN, State.WAITING, State.TURNED_BACK, "corridor", null, 10, true));

    Map<String, Map<String, Long>> counts = run.counts().asMap();
    assertThat(counts.get("refusals_by_reason")).containsEntry("unanswered", 1L);
    assertThat(counts.get("refusals_by_party"))
        .containsOnly(Map.entry("west", 1L), Map.entry("east", 1L));
    assertThat(counts.get("turned_back_by_reason")).containsOnly(Map.entry("corridor", 1L));
    double[] first = cells(run).get("2030-01-01 North");
    assertThat(first[Column.CONVOYS_REFUSED.ordinal()]).isEqualTo(2);
    assertThat(first[Column.CONVOYS_UNANSWERED.ordinal()]).isEqualTo(1);
    assertThat(first[Column.CONVOYS_TURNED_BACK.ordinal()]).isEqualTo(1);
  }

  @Test
  void countsMedicalGoodsTakenByWhatTheyWouldHaveSupplied() {
    RunResult run =
        fold(
            new MedicineRemoved(1, "c1", OLD_TOWN, "checkpoint", 150),
            new MedicineRemoved(2, "c2", OLD_TOWN, "checkpoint", 50));

    assertThat(run.value(Metric.MEDICINE_REMOVED)).isEqualTo(200);
    assertThat(cells(run).get("2030-01-01 North")[Column.MEDICINE_REMOVED.ordinal()])
        .isEqualTo(200);
  }

  private static ConvoyAdvanced convoy(double hours, State from, State to) {
    return new ConvoyAdvanced(hours, "c1", OLD_TOWN, from, to, null, null, 1000, true);
  }

  private static Map<String, double[]> cells(RunResult run) {
    Map<String, double[]> cells = new HashMap<>();
    run.aid().forEach((date, governorate, values) -> cells.put(date + " " + governorate, values));
    return cells;
  }
}
