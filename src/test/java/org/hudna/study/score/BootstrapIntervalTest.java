package org.hudna.study.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BootstrapIntervalTest {

  @Test
  void isAboveOrBelowOnlyAsAWhole() {
    BootstrapInterval interval = new BootstrapInterval(2, 1, 3);
    assertThat(interval.above(0)).isTrue();
    assertThat(interval.above(1)).isFalse();
    assertThat(interval.below(4)).isTrue();
    assertThat(interval.below(2)).isFalse();
  }

  @Test
  void withoutEndsItIsNeither() {
    BootstrapInterval interval = new BootstrapInterval(2, Double.NaN, Double.NaN);
    assertThat(interval.above(0)).isFalse();
    assertThat(interval.below(4)).isFalse();
  }
}
