package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.hudna.chart.SurvivalCurve.Corner;
import org.hudna.scenario.Phase;
import org.junit.jupiter.api.Test;

class SurvivalCurveTest {
  private static final DayRange DAYS = new DayRange(LocalDate.ofEpochDay(0), 4);
  private static final LocalDateTime TRUCE = LocalDate.ofEpochDay(1).atTime(12, 0);

  private final ScenarioDays when = new ScenarioDays(DAYS, new TruceMarks(TRUCE, null, 0));

  /** Ten runs: two end within day 2, one within day 3. */
  private static PhaseShares phases() {
    PhaseShares phases = new PhaseShares(10, 4);
    int[] collapsed = {0, 0, 2, 3};
    for (int day = 0; day < 4; day++) {
      for (int run = 0; run < 10; run++) {
        Phase truce = day == 0 ? Phase.ANNOUNCED : Phase.PERSUASION;
        phases.count(run < collapsed[day] ? Phase.COLLAPSED : truce, day);
      }
    }
    return phases;
  }

  @Test
  void fallsAtTheEndsOfDaysFromTheStartOfTheTruce() {
    List<Corner> corners = SurvivalCurve.of(when, phases()).corners();
    assertThat(corners.stream().map(Corner::position))
        .containsExactly(1.5, 2.0, 2.0, 3.0, 3.0, 4.0, 4.0);
    assertThat(corners.stream().map(Corner::share))
        .containsExactly(1.0, 1.0, 1.0, 1.0, 0.8, 0.8, 0.7);
  }

  /** Wilson's interval of 8 in 10 at 95 % is 0.490 to 0.943 (Newcombe 1998, method 3, by hand). */
  @Test
  void carriesWilsonsInterval() {
    Corner eight = SurvivalCurve.of(when, phases()).corners().get(4);
    assertThat(eight.low()).isCloseTo(0.490, within(5e-4));
    assertThat(eight.high()).isCloseTo(0.943, within(5e-4));
  }
}
