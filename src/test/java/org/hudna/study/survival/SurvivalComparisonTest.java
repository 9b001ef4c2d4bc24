package org.hudna.study.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.hudna.metric.Metric;
import org.hudna.metric.MetricValues;
import org.hudna.study.comparison.IntervalMethod;
import org.hudna.study.comparison.ScenarioRuns;
import org.hudna.study.comparison.ScenarioRuns.Run;
import org.junit.jupiter.api.Test;

class SurvivalComparisonTest {
  private static final double END = 42;

  @Test
  void aTruceIsSeenUntilItsCollapseOrTheEndOfTheRun() {
    assertThat(SurvivalTime.of(collapsed(9))).contains(new SurvivalTime(9, true));
    assertThat(SurvivalTime.of(collapsed(END))).contains(new SurvivalTime(END, false));
    assertThat(SurvivalTime.of(new MetricValues())).as("no truce was planned").isEmpty();
  }

  @Test
  void meansAreComparedInPairsUpToTheEndThatAllReach() {
    ScenarioRuns base = runs("base", 7, 7, 14, 21, END);
    ScenarioRuns longer = runs("longer", 9, 9, 16, 23, END);
    ScenarioRuns none =
        new ScenarioRuns("none", "base", List.of(new Run(1, 1, new MetricValues())));
    SurvivalComparison survival = SurvivalComparison.of(base, List.of(base, longer, none));
    assertThat(survival.scenarios())
        .extracting(TruceSurvival::scenario)
        .containsExactly("base", "longer");
    assertThat(survival.horizonDays()).isEqualTo(END);
    TruceSurvival of = survival.scenarios().get(1);
    assertThat(of.difference().mean()).isCloseTo(1.6, within(1e-12));
    assertThat(of.difference().n()).isEqualTo(5);
    assertThat(of.held().mean()).isCloseTo(0.2, within(1e-12));
    assertThat(of.logRank().adjusted()).isEqualTo(of.logRank().p());
    assertThat(survival.scenarios().get(0).difference().method()).isEqualTo(IntervalMethod.NONE);
  }

  @Test
  void equalTrucesDoNotDiffer() {
    ScenarioRuns base = runs("base", 7, 7, 14, 21, END);
    ScenarioRuns renamed = new ScenarioRuns("renamed", "base", base.runs());
    TruceSurvival of = SurvivalComparison.of(base, List.of(renamed)).scenarios().get(1);
    assertThat(of.difference().method()).isEqualTo(IntervalMethod.IDENTICAL);
    assertThat(of.logRank().p()).isCloseTo(1, within(1e-6));
  }

  private static ScenarioRuns runs(String id, double... days) {
    List<Run> runs = new ArrayList<>();
    for (double day : days) {
      runs.add(new Run(runs.size() + 1, 100L + runs.size(), collapsed(day)));
    }
    return new ScenarioRuns(id, null, runs);
  }

  private static MetricValues collapsed(double day) {
    MetricValues values = new MetricValues();
    values.set(Metric.DAYS_IN_FORCE, day);
    values.set(Metric.DAYS_TO_COLLAPSE, day < END ? day : Double.NaN);
    return values;
  }
}
