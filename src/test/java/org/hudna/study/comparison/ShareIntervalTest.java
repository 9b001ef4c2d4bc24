package org.hudna.study.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareIntervalTest {

  /**
   * Complete response before and after consolidation therapy (Cavo et al. 2012): 161 pairs, 6 and
   * 16 of which differ. Interval and exact test as in the tests of the R package contingencytables
   * (ocbe-uio/contingencytables, tests/testthat/test-ch8.R), made for Fagerland, Lydersen and
   * Laake, Statistical Analysis of Contingency Tables (2017).
   */
  @Test
  void agreesWithAPublishedExample() {
    Estimate interval = ShareInterval.of(161, 6, 16);
    assertThat(interval.mean()).isCloseTo(-0.0621, within(5e-5));
    assertThat(interval.low()).isCloseTo(-0.1195, within(5e-5));
    assertThat(interval.high()).isCloseTo(-0.0032, within(5e-5));
    assertThat(DifferenceTest.mcNemar(6, 16)).isCloseTo(0.052479, within(5e-7));
  }

  @Test
  void pairsThatDoNotDifferGiveAPoint() {
    assertThat(ShareInterval.of(40, 0, 0))
        .isEqualTo(new Estimate(40, 0, 0, 0, IntervalMethod.IDENTICAL));
    assertThat(DifferenceTest.mcNemar(0, 0)).isEqualTo(1);
  }

  @Test
  void staysWithinItsBounds() {
    assertThat(ShareInterval.of(3, 3, 0).high()).isEqualTo(1);
    assertThat(ShareInterval.of(1, 1, 0).method()).isEqualTo(IntervalMethod.NONE);
  }
}
