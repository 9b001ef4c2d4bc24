package org.hudna.study.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FreeParameterTest {
  private final FreeParameter uniform = new FreeParameter("a.b", "days", u -> 2 + 6 * u);

  @Test
  void theStandardNormalScaleIsThatOfThePrior() {
    assertThat(uniform.value(0)).isCloseTo(5, within(1e-12));
    assertThat(uniform.value(1.2815515655446004)).isCloseTo(2 + 6 * 0.9, within(1e-9));
  }

  @Test
  void noPlaceLeadsOutOfThePrior() {
    assertThat(uniform.value(60)).isBetween(7.9, 8.0);
    assertThat(uniform.value(-60)).isBetween(2.0, 2.1);
  }
}
