package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.hudna.scenario.Phase;
import org.junit.jupiter.api.Test;

class PhaseSharesTest {
  private final PhaseShares shares = new PhaseShares(4, 2);

  @Test
  void sharesOutTheRunsOfADay() {
    shares.count(Phase.ANNOUNCED, 0);
    shares.count(Phase.PERSUASION, 0);
    shares.count(Phase.IMPLEMENTATION, 0);
    shares.count(Phase.COLLAPSED, 0);
    assertThat(shares.share(Phase.PERSUASION, 0)).isEqualTo(0.25);
    assertThat(shares.holding(0)).isEqualTo(2);
    assertThat(shares.begun(0)).isEqualTo(3);
  }

  @Test
  void knowsWhichPhasesOccur() {
    shares.count(Phase.NEGOTIATION, 1);
    assertThat(shares.reaches(Phase.NEGOTIATION)).isTrue();
    assertThat(shares.reaches(Phase.COLLAPSED)).isFalse();
  }
}
