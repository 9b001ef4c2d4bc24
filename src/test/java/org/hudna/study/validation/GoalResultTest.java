package org.hudna.study.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoalResultTest {

  @Test
  void boundsBelongToWhatIsGood() {
    GoalTerms both = new GoalTerms(Series.NATIONAL_EVENTS, Measure.COVERAGE_80, null, 0.72, 0.88);
    assertThat(new GoalResult(both, 0.72).kept()).isTrue();
    assertThat(new GoalResult(both, 0.88).kept()).isTrue();
    assertThat(new GoalResult(both, 0.7199).kept()).isFalse();
    assertThat(new GoalResult(both, 0.8801).kept()).isFalse();
    assertThat(new GoalResult(both, Double.NaN).kept()).isFalse();
  }

  @Test
  void theLineNamesTheGoalAndWhatCameOut() {
    GoalTerms ratio =
        new GoalTerms(Series.GOVERNORATE_DEATHS, Measure.CRPS_RATIO, "zero", null, 1.03);
    assertThat(new GoalResult(ratio, 1.2).line())
        .isEqualTo("governorate-deaths crps-ratio against zero to 1.03: 1.2000, missed");
    assertThat(new GoalResult(ratio, 2.6e-5).line()).endsWith(": 2.6e-05, kept");
    assertThat(new GoalResult(ratio, Double.NaN).line()).endsWith(": no value, missed");
  }
}
