package org.hudna.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hudna.metric.MiniRun.EASTMARK;
import static org.hudna.metric.MiniRun.OLD_TOWN;
import static org.hudna.metric.MiniRun.TRUCE;
import static org.hudna.metric.MiniRun.fold;

import java.util.ArrayList;
import java.util.List;
import org.hudna.model.event.AgreementEvent.PhaseChanged;
import org.hudna.model.event.ObservationEvent.Remedy;
import org.hudna.model.event.ObservationEvent.ReportPublished;
import org.hudna.model.event.ObservationEvent.ViolationDetermined;
import org.hudna.model.event.ObservationEvent.ViolationVerified;
import org.hudna.model.event.Where;
import org.hudna.scenario.Phase;
import org.hudna.scenario.ViolenceKind;
import org.junit.jupiter.api.Test;

class ObservationFoldTest {

  @Test
  void gathersEqualObservationsInRowsInTheOrderOfDays() {
    List<String> rows = new ArrayList<>();
    fold(
            report(50, "mission", "league", OLD_TOWN),
            report(2, "palace-press", "league", EASTMARK),
            report(3, "palace-press", "league", OLD_TOWN),
            report(4, "mission", "crown", OLD_TOWN),
            new ViolationVerified(
                5, "mission", 1, "crown", ViolenceKind.SHELLING, OLD_TOWN, 0, true))
        .observed()
        .forEach(
            (date, governorate, observer, accused, kind, reported, verified, determined) ->
                rows.add(
                    String.join(" ", date.toString(), governorate, observer, accused, kind.key())
                        + List.of(reported, verified, determined)));

    assertThat(rows)
        .containsExactly(
            "2030-01-01 North mission crown shelling[1, 1, 0]",
            "2030-01-01 North palace-press league shelling[2, 0, 0]",
            "2030-01-03 North mission league shelling[1, 0, 0]");
  }

  @Test
  void measuresHowFarObserversDisagree() {
    RunResult run =
        fold(
            report(1, "mission", "crown", OLD_TOWN),
            report(1, "palace-press", "league", OLD_TOWN),
            report(2, "palace-press", "league", OLD_TOWN),
            report(2, "league-radio", "crown", OLD_TOWN));

    assertThat(run.value(Metric.OBSERVER_DISAGREEMENT)).isEqualTo(0.5);
    assertThat(run.value(Metric.REPORTS)).isEqualTo(4);
    assertThat(fold().value(Metric.OBSERVER_DISAGREEMENT)).isNaN();
  }

  @Test
  void tellsTheMostOneSidedObserversApart() {
    RunResult run =
        fold(
            report(1, "mission", "crown", OLD_TOWN),
            report(1, "mission", "league", OLD_TOWN),
            report(1, "palace-press", "league", OLD_TOWN),
            report(2, "league-radio", "crown", OLD_TOWN),
            report(2, "league-radio", "nobody", OLD_TOWN));

    assertThat(run.value(Metric.MOST_BLAME_ON_FIRST_SIDE)).isEqualTo(1);
    assertThat(run.value(Metric.LEAST_BLAME_ON_FIRST_SIDE)).isZero();
    assertThat(fold().value(Metric.MOST_BLAME_ON_FIRST_SIDE)).isNaN();
  }

  @Test
  void averagesTheWaitForADetermination() {
    RunResult run = fold(determined(10), determined(20));

    assertThat(run.value(Metric.DETERMINATION_WAIT)).isEqualTo(15);
    assertThat(fold().value(Metric.DETERMINATION_WAIT)).isNaN();
  }

  @Test
  void countsAsVerifiedWhatHappenedAndWasVerifiedInATruce() {
    PhaseChanged truce = phase(TRUCE, Phase.ANNOUNCED, Phase.PERSUASION);
    RunResult run =
        fold(
            happened(TRUCE - 2, 7),
            verified(TRUCE - 1, 7),
            truce,
            happened(TRUCE - 1, 8),
            verified(TRUCE + 1, 8),
            happened(TRUCE + 1, 9),
            verified(TRUCE + 2, 9),
            phase(TRUCE + 3, Phase.PERSUASION, Phase.COLLAPSED),
            happened(TRUCE + 2, 10),
            verified(TRUCE + 4, 10));
    assertThat(run.value(Metric.VERIFIED_VIOLATIONS)).isEqualTo(1);
    assertThat(fold(happened(2, 7), verified(3, 7)).value(Metric.VERIFIED_VIOLATIONS)).isZero();
  }

  private static PhaseChanged phase(double hours, Phase from, Phase to) {
    return new PhaseChanged(hours, from, to, "made up");
  }

  private static ReportPublished happened(double hours, long violation) {
    return new ReportPublished(
        hours + 0.5,
        hours,
        "mission",
        violation,
        "crown",
        "league",
        ViolenceKind.SHELLING,
        OLD_TOWN,
        0,
        true,
        false);
  }

  private static ViolationVerified verified(double hours, long violation) {
    return new ViolationVerified(
        hours, "mission", violation, "crown", ViolenceKind.SHELLING, OLD_TOWN, 0, true);
  }

  private static ViolationDetermined determined(double waited) {
    return new ViolationDetermined(
        200, "mission", 1, "crown", ViolenceKind.SHELLING, OLD_TOWN, waited, Remedy.WARNING);
  }

  private static ReportPublished report(double hours, String by, String accused, Where where) {
    return new ReportPublished(
        hours, hours, by, 1, accused, "victim", ViolenceKind.SHELLING, where, 0, true, false);
  }
}
