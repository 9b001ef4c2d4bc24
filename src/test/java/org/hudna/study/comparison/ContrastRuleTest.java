package org.hudna.study.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hudna.metric.Metric;
import org.junit.jupiter.api.Test;

class ContrastRuleTest {

  /**
   * Data of Hogarty and Kromrey (1999) with delta -0.25, as in the tests and on the help page of
   * the R package effsize.
   */
  @Test
  void cliffsDeltaAgreesWithAPublishedExample() {
    double[] treatment = {10, 10, 20, 20, 20, 30, 30, 30, 40, 50};
    double[] control = {10, 20, 30, 40, 40, 50};
    assertThat(ContrastRule.cliff(control, treatment)).isCloseTo(-0.25, within(1e-12));
  }

  @Test
  void onlyPairsInWhichTheMetricExistsInBothCount() {
    double no = Double.NaN;
    Contrast contrast =
        contrast(Metric.DAYS_TO_COLLAPSE, new double[] {1, no, 3, 8}, new double[] {2, 5, no, 10});
    assertThat(contrast.difference().n()).isEqualTo(2);
    assertThat(contrast.difference().mean()).isEqualTo(1.5);
    assertThat(contrast.baseline().runs()).isEqualTo(3);
    assertThat(contrast.changed().mean()).isCloseTo(17 / 3.0, within(1e-12));
  }

  @Test
  void nothingThatDiffersGivesAPointAndNoDoubt() {
    double[] same = {4, 9, 2, 7};
    for (Metric metric : new Metric[] {Metric.DEATHS, Metric.IMPLEMENTATION_REACHED}) {
      Contrast contrast = contrast(metric, same, same);
      assertThat(contrast.difference())
          .isEqualTo(new Estimate(4, 0, 0, 0, IntervalMethod.IDENTICAL));
      assertThat(contrast.significance().p()).isEqualTo(1);
      assertThat(contrast.effect()).isEqualTo(new EffectSize(0, 0));
      assertThat(contrast.probabilityBetter()).isEqualTo(0.5);
      assertThat(contrast.variance().ratio()).isZero();
      assertThat(contrast.clear()).isFalse();
    }
  }

  @Test
  void theBetterSideIsTheMetricsOwn() {
    double[] low = {1, 2, 3, 4};
    double[] high = {2, 3, 4, 4};
    assertThat(contrast(Metric.DEATHS, low, high).probabilityBetter()).isEqualTo(0.125);
    assertThat(contrast(Metric.PEOPLE_REACHED, low, high).probabilityBetter()).isEqualTo(0.875);
    assertThat(contrast(Metric.REPORTS, low, high).probabilityBetter()).isNaN();
  }

  @Test
  void sharedLuckSavesTheVarianceThatIsShared() {
    double[] luck = {10, 20, 35, 60, 75, 80};
    double[] shifted = {12, 21, 37, 63, 76, 83};
    Contrast contrast = contrast(Metric.DEATHS, luck, shifted);
    assertThat(contrast.variance().ratio()).isLessThan(0.001);
    assertThat(contrast.significance().method()).isEqualTo(TestMethod.T);
    assertThat(contrast.effect().dz()).isCloseTo(2 / Math.sqrt(0.8), within(1e-12));
  }

  @Test
  void scenariosWithoutACommonSeedAreTwoSamples() {
    ScenarioRuns first = MadeUpRuns.of("a", 1, Metric.DEATHS, 1, 2, 3, 4, 5);
    ScenarioRuns second = MadeUpRuns.of("b", 101, Metric.DEATHS, 3, 4, 5, 6, 8);
    Contrast contrast = ContrastRule.of(first, second, PairedRuns.of(first, second), Metric.DEATHS);
    assertThat(contrast.difference().method()).isEqualTo(IntervalMethod.WELCH);
    assertThat(contrast.difference().mean()).isCloseTo(2.2, within(1e-12));
    assertThat(contrast.variance().ratio()).isNaN();
    assertThat(contrast.higher()).isBetween(0.8, 0.95);
  }

  private static Contrast contrast(Metric metric, double[] baseline, double[] changed) {
    ScenarioRuns first = MadeUpRuns.of("a", 1, metric, baseline);
    ScenarioRuns second = MadeUpRuns.of("b", 1, metric, changed);
    return ContrastRule.of(first, second, PairedRuns.of(first, second), metric);
  }
}
