package org.hudna.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeedTest {
  @Test
  void goesFromAQuarterDayInASecondToAsFastAsItCan() {
    assertThat(Speed.QUARTER.hours(1)).isEqualTo(6);
    assertThat(Speed.NORMAL.hours(1)).isEqualTo(24);
    assertThat(Speed.FULL.hours(1)).isGreaterThan(Speed.SIXTEEN.hours(1)).isFinite();
  }

  @Test
  void endsAtBothEnds() {
    assertThat(Speed.FULL.faster()).isEqualTo(Speed.FULL);
    assertThat(Speed.QUARTER.slower()).isEqualTo(Speed.QUARTER);
    assertThat(Speed.NORMAL.faster().slower()).isEqualTo(Speed.NORMAL);
  }

  @Test
  void isToldAsAMultiple() {
    assertThat(Speed.QUARTER).hasToString("0.25×");
    assertThat(Speed.SIXTEEN).hasToString("16×");
  }
}
