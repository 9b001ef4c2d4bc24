package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CredenceTest {
  private final Credence credence = new Credence();

  @Test
  void aBelieverCountsOnce() {
    credence.expect(7, 6);
    assertThat(credence.of(7).guarantor(0)).isEqualTo(1);
    assertThat(credence.of(7).guarantor(0)).isZero();
    assertThat(credence.of(7).guarantor(1)).isEqualTo(2);
    assertThat(credence.of(7).party(3)).isTrue();
    assertThat(credence.of(7).party(3)).isFalse();
    assertThat(credence.size()).isEqualTo(1);
  }

  @Test
  void anIncidentIsKeptUntilItsLastReportHoweverLateThatIs() {
    credence.expect(1, 2);
    credence.expect(2, 1);
    assertThat(credence.of(1).guarantor(0)).isEqualTo(1);
    assertThat(credence.size()).isEqualTo(1);
    assertThat(credence.of(1).guarantor(0)).isZero();
    assertThat(credence.size()).isZero();
  }

  @Test
  void aSingleReportIsNotKept() {
    credence.expect(2, 1);
    credence.expect(3, 0);
    credence.of(2);
    credence.of(-9);
    assertThat(credence.size()).isZero();
  }
}
