package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScaleTest {

  @Test
  void holdsItsValuesAndALittleMore() {
    Scale scale = Scale.around(1, 14, 100, 200, 12);
    assertThat(scale.at(1)).isBetween(100.0, 105.0);
    assertThat(scale.at(14)).isBetween(195.0, 200.0);
    assertThat(scale.ticks()).startsWith(2.0, 4.0).endsWith(12.0, 14.0);
  }

  @Test
  void valuesThatAreAllNoughtHaveAnAxisToo() {
    Scale scale = Scale.around(0, 0, 100, 200, 8);
    assertThat(scale.at(0)).isEqualTo(100);
    assertThat(scale.high()).isEqualTo(1);
    assertThat(scale.ticks()).contains(0.0, 1.0);
  }

  @Test
  void doesNotLeaveNoughtWithoutNeed() {
    assertThat(Scale.around(0, 5, 0, 1, 8).low()).isZero();
    assertThat(Scale.around(-5, 0, 0, 1, 8).high()).isZero();
  }
}
