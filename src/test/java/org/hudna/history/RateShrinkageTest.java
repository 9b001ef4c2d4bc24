package org.hudna.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RateShrinkageTest {

  @Test
  void weighsTheWindowByItsDaysAndThePastByItsWeight() {
    // (28 + 56 * 4) / (28 + 56): a third of the way from 4 a day to 1 a day
    assertThat(RateShrinkage.DEFAULT.rate(28, 28, 4)).isCloseTo(3, within(1e-12));
  }

  @Test
  void aWindowWithoutDaysTakesThePast() {
    assertThat(RateShrinkage.DEFAULT.rate(0, 0, 0.25)).isEqualTo(0.25);
  }

  @Test
  void refusesAWeightlessPast() {
    assertThatIllegalArgumentException().isThrownBy(() -> new RateShrinkage(0));
  }
}
