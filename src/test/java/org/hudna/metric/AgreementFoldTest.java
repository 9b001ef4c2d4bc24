package org.hudna.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hudna.metric.MiniRun.TRUCE;
import static org.hudna.metric.MiniRun.dayEnd;
import static org.hudna.metric.MiniRun.fold;

import org.hudna.model.event.AgreementEvent.ApprovalGiven;
import org.hudna.model.event.AgreementEvent.PhaseChanged;
import org.hudna.model.event.AgreementEvent.RenewalDecided;
import org.hudna.scenario.Phase;
import org.junit.jupiter.api.Test;

class AgreementFoldTest {
  private static final PhaseChanged START = phase(TRUCE, Phase.PERSUASION);

  @Test
  void measuresCollapseFromTheActualStart() {
    RunResult run = fold(phase(TRUCE + 24, Phase.PERSUASION), phase(TRUCE + 60, Phase.COLLAPSED));

    assertThat(run.value(Metric.DAYS_TO_COLLAPSE)).isEqualTo(1.5);
    assertThat(run.value(Metric.TRUCE_HELD_TO_END)).isZero();
    assertThat(run.counts().asMap().get("collapses_by_cause")).containsEntry("test", 1L);
  }

  @Test
  void hasNoTimeOfACollapseThatDidNotCome() {
    RunResult run = fold(START, phase(TRUCE + 48, Phase.IMPLEMENTATION));

    assertThat(run.value(Metric.DAYS_TO_COLLAPSE)).isNaN();
    assertThat(run.value(Metric.TRUCE_HELD_TO_END)).isEqualTo(1);
    assertThat(run.value(Metric.DAYS_TO_IMPLEMENTATION)).isEqualTo(2);
  }

  @Test
  void measuresHowLongTheTruceWasInForce() {
    RunResult collapsed = fold(START, phase(TRUCE + 60, Phase.COLLAPSED));
    double days = 28 - TRUCE / 24;

    assertThat(collapsed.value(Metric.DAYS_IN_FORCE)).isEqualTo(2.5);
    assertThat(collapsed.value(Metric.TRUCE_HELD_28_DAYS)).isZero();
    assertThat(fold(START).value(Metric.DAYS_IN_FORCE)).isCloseTo(days, within(1e-9));
    assertThat(fold(START).value(Metric.TRUCE_HELD_28_DAYS)).isNaN();
    assertThat(fold(phase(-24, Phase.PERSUASION)).value(Metric.TRUCE_HELD_28_DAYS)).isEqualTo(1);
    assertThat(fold().value(Metric.DAYS_IN_FORCE)).isZero();
  }

  @Test
  void keepsTheTimeOfTheFirstImplementationAlone() {
    RunResult run =
        fold(
            START,
            phase(TRUCE + 24, Phase.IMPLEMENTATION),
            phase(TRUCE + 72, Phase.POLITICAL_PROCESS));

    assertThat(run.value(Metric.DAYS_TO_IMPLEMENTATION)).isEqualTo(1);
  }

  @Test
  void averagesTheWaitForApprovals() {
    RunResult run =
        fold(
            new ApprovalGiven(TRUCE, "east", "act", 2), new ApprovalGiven(TRUCE, "west", "act", 5));

    assertThat(run.value(Metric.APPROVAL_WAIT)).isEqualTo(3.5);
    assertThat(fold(START).value(Metric.APPROVAL_WAIT)).isNaN();
  }

  @Test
  void countsOnlyRenewalsThatWereGranted() {
    RunResult run =
        fold(
            new RenewalDecided(TRUCE + 48, true, null),
            new RenewalDecided(TRUCE + 96, false, "west"));

    assertThat(run.value(Metric.RENEWALS)).isEqualTo(1);
    assertThat(run.counts().asMap().get("renewals_refused_by")).containsEntry("west", 1L);
  }

  @Test
  void readsCommitmentOnTheDayOnWhichPersuasionEnds() {
    RunResult run =
        fold(
            dayEnd(13, Phase.PERSUASION, 0.5, 0.2),
            dayEnd(14, Phase.PERSUASION, 0.6, 0.3),
            dayEnd(15, Phase.PERSUASION, 0.7, 0.4));

    assertThat(run.value(Metric.COMMITMENT_AFTER_PERSUASION)).isEqualTo(0.6);
    assertThat(run.value(Metric.TRUST_END)).isEqualTo(0.5);
    assertThat(run.value(Metric.CALM_DAYS)).isEqualTo(15);
    assertThat(run.value(Metric.SHARE_SEPARATED_END)).isEqualTo(0.25);
    assertThat(run.value(Metric.COMMITMENT_DAY_28)).isNaN();
  }

  private static PhaseChanged phase(double hours, Phase to) {
    return new PhaseChanged(hours, Phase.ANNOUNCED, to, "test");
  }
}
