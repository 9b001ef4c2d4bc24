package org.hudna.study.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HolmAdjustmentTest {

  /** Values of the tests of PValueAdjust.jl (dirkschumacher/PValueAdjust.jl, test/holm.jl). */
  @Test
  void adjustsAsOthersDo() {
    adjusts(new double[] {0.05, 0.03, 0.01, 0.5}, 0.1, 0.09, 0.04, 0.5);
    adjusts(new double[] {1, 0.5, 0.1, 0.001, 0.0001, 0.002}, 1, 1, 0.3, 0.005, 0.0006, 0.008);
    adjusts(new double[] {0.05, 0.05, 0.05}, 0.15, 0.15, 0.15);
  }

  @Test
  void whatIsNoTestIsNotOfTheFamily() {
    HolmAdjustment holm = HolmAdjustment.of(new double[] {Double.NaN, 0.02, Double.NaN, 0.03});
    assertThat(holm.tests()).isEqualTo(2);
    assertThat(holm.adjusted(0)).isNaN();
    assertThat(holm.adjusted(1)).isEqualTo(0.04);
    assertThat(holm.adjusted(3)).isEqualTo(0.04);
  }

  private static void adjusts(double[] p, double... expected) {
    HolmAdjustment holm = HolmAdjustment.of(p);
    for (int i = 0; i < p.length; i++) {
      assertThat(holm.adjusted(i)).isCloseTo(expected[i], within(1e-12));
    }
  }
}
