package org.hudna.view.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hudna.metric.CoveredDyads;
import org.hudna.metric.Metric;
import org.hudna.metric.RunFold;
import org.hudna.metric.RunResult;
import org.hudna.model.event.DayClosed;
import org.hudna.model.event.SimulationEvent;
import org.hudna.view.scene.Scene.FormationScene;
import org.hudna.view.scene.Timeline.Bookmark;
import org.hudna.view.scene.Timeline.DayScene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RecordingTest {
  private final RecordedRun run = RecordedRun.mini();
  private final Recording recording = run.recording();

  @Test
  void itsTotalsAreThoseOfTheMetrics() {
    assertEqualToMetrics(run);
  }

  @Test
  @Tag("slow")
  void itsTotalsAreThoseOfTheMetricsInTheReferenceScenario() {
    assertEqualToMetrics(RecordedRun.geneva());
  }

  @Test
  void aStoredRunHasTheScenesOfTheLiveOneButForTheSamples() {
    assertStoredEqualsLive(run, 1.7);
  }

  @Test
  @Tag("slow")
  void aStoredRunOfTheReferenceScenarioHasItsScenes() {
    assertStoredEqualsLive(RecordedRun.geneva(), 5.3);
  }

  @Test
  void itKnowsTheWholeRunAtItsEnd() {
    assertThat(recording.knownHours()).isEqualTo(recording.endHours()).isEqualTo(28 * 24.0);
    assertThat(recording.days()).extracting(DayScene::day).startsWith(0, 1).endsWith(27);
  }

  @Test
  void hoursOutsideWhatIsKnownGiveItsFirstOrLastScene() {
    assertThat(recording.at(1e9)).isEqualTo(recording.at(recording.endHours()));
    assertThat(recording.at(-5).hours()).isZero();
    assertThat(recording.at(Double.NaN)).isNotNull();
  }

  @Test
  void beforeAnyEventTheTheatreIsAsTheFilesSay() {
    Scene first = new Recording(run.scenario(), run.theatre()).at(0);
    assertThat(first.time()).isEqualTo(run.scenario().time().start());
    assertThat(first.places())
        .extracting(Scene.PlaceScene::controller)
        .containsExactlyElementsOf(
            run.theatre().places().stream().map(place -> place.controller()).toList());
    assertThat(first.convoys()).isEmpty();
    assertThat(first.heat()).hasSameSizeAs(run.theatre().sectors()).containsOnly(0.0);
  }

  @Test
  void bookmarksStandInOrderOfTimeAndTellOfTheTruce() {
    List<Bookmark> marks = recording.bookmarks();
    assertThat(marks).extracting(Bookmark::hours).isSorted();
    assertThat(marks).filteredOn(mark -> mark.kind().equals("truce")).hasSize(1);
    double truce = 7 * 24 + 19;
    assertThat(marks).contains(new Bookmark(truce, "truce", "truce"));
    assertThat(recording.at(truce).truceDay()).isEqualTo(1);
    assertThat(recording.at(truce - 0.01).truceDay()).isZero();
  }

  @Test
  void flashesAreThoseOfTheLast24HoursByTime() {
    Scene scene = recording.at(100);
    assertThat(scene.flashes()).isNotEmpty();
    assertThat(scene.flashes()).allMatch(flash -> flash.hours() > 76 && flash.hours() <= 100);
    assertThat(scene.flashes()).extracting(Scene.Strike::hours).isSorted();
  }

  @Test
  void heatHalvesInThreeDays() {
    Recording one = new Recording(run.scenario(), run.theatre());
    SimulationEvent attack =
        run.events().stream()
            .filter(event -> event.getClass().getSimpleName().equals("ViolationCommitted"))
            .findFirst()
            .orElseThrow();
    one.take(attack);
    run.events().stream().filter(event -> event instanceof DayClosed).forEach(one::take);
    assertThat(sum(one.at(attack.hours() + 72).heat()))
        .isCloseTo(0.5, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(sum(one.at(attack.hours()).heat()))
        .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
  }

  @Test
  void theEventsOfAStretchAreThoseWithinIt() {
    List<SimulationEvent> within = recording.events(30, 80);
    assertThat(within)
        .hasSize(
            (int) run.events().stream().filter(e -> e.hours() > 30 && e.hours() <= 80).count());
    assertThat(recording.events(-1, 1e9)).hasSameSizeAs(run.events());
  }

  @Test
  void aClosedRecordingTakesNoEvent() {
    assertThatThrownBy(() -> recording.take(run.events().get(0)))
        .isInstanceOf(IllegalStateException.class);
  }

  private static double sum(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).sum();
  }

  private static void assertEqualToMetrics(RecordedRun run) {
    RunFold fold = new RunFold(run.scenario(), run.theatre());
    run.events().forEach(fold::take);
    RunResult result = fold.result();
    Scene last = run.recording().at(Double.POSITIVE_INFINITY);
    assertThat((double) last.deaths()).isPositive().isEqualTo(result.value(Metric.DEATHS));
    assertThat(last.peopleReached()).isPositive().isEqualTo(result.value(Metric.PEOPLE_REACHED));
    List<DayScene> days = run.recording().days();
    assertThat(days.stream().mapToInt(DayScene::violations).sum())
        .isEqualTo((int) result.value(Metric.VIOLATIONS));
    assertThat(days.stream().mapToLong(DayScene::deaths).sum()).isEqualTo(last.deaths());
    assertThat(days.stream().mapToLong(DayScene::civilianDeaths).sum())
        .isEqualTo((long) result.value(Metric.CIVILIAN_DEATHS));
    assertThat(days.stream().mapToDouble(DayScene::peopleReached).sum())
        .isEqualTo(last.peopleReached());
    assertThat(attacks(result, run))
        .containsExactlyElementsOf(days.stream().map(DayScene::attacks).toList());
    assertThat(reports(result)).isEqualTo(days.stream().mapToInt(RecordingTest::reports).sum());
    result
        .state()
        .rows()
        .forEach(
            row -> {
              DayScene day =
                  days.get(
                      (int)
                          java.time.temporal.ChronoUnit.DAYS.between(
                              result.firstDay(), row.date()));
              Map<String, Double> values =
                  Double.isNaN(row.trust()) ? day.commitment() : day.trust();
              assertThat(values.get(row.subject()))
                  .isEqualTo(Double.isNaN(row.trust()) ? row.commitment() : row.trust());
            });
  }

  /** Attacks of the covered dyads on each day, from the rows of daily.csv. */
  private static List<Integer> attacks(RunResult result, RecordedRun run) {
    int[] byDay = new int[run.scenario().time().days()];
    var covered = CoveredDyads.of(run.scenario(), run.theatre());
    result
        .daily()
        .forEach(
            (date, governorate, dyad, phase, violations, fatal, deaths, civilians) -> {
              if (covered.contains(dyad)) {
                byDay[(int) java.time.temporal.ChronoUnit.DAYS.between(result.firstDay(), date)] +=
                    violations;
              }
            });
    return java.util.Arrays.stream(byDay).boxed().toList();
  }

  private static int reports(RunResult result) {
    return (int) result.value(Metric.REPORTS);
  }

  private static int reports(DayScene day) {
    return day.byObserver().values().stream().mapToInt(Integer::intValue).sum();
  }

  private static void assertStoredEqualsLive(RecordedRun run, double stepHours) {
    Recording stored = run.replayed();
    assertThat(stored.bookmarks()).isEqualTo(run.recording().bookmarks());
    assertThat(stored.days()).isEqualTo(run.recording().days());
    for (double hours = 0; hours <= stored.endHours(); hours += stepHours) {
      assertThat(unsampled(stored.at(hours))).isEqualTo(unsampled(run.recording().at(hours)));
    }
    Scene last = stored.at(stored.endHours());
    Map<String, Double> commitment = new HashMap<>();
    last.parties().forEach((id, party) -> commitment.put(id, party.commitment()));
    assertThat(last.formations())
        .allMatch(formation -> formation.commitment() == commitment.get(formation.party()));
  }

  private static Scene unsampled(Scene scene) {
    return new Scene(
        scene.hours(),
        scene.time(),
        scene.phase(),
        scene.collapseCause(),
        scene.truceDay(),
        scene.calmDays(),
        scene.calmRequired(),
        scene.places(),
        scene.formations().stream()
            .map(one -> new FormationScene(one.party(), 0, one.entanglement(), false))
            .toList(),
        scene.convoys(),
        scene.corridors(),
        scene.zonesInForce(),
        scene.flashes(),
        scene.heat(),
        scene.parties(),
        scene.trust(),
        scene.observers(),
        scene.deaths(),
        scene.peopleReached());
  }
}
