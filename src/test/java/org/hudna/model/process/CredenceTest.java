package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CredenceTest {
  private final Credence credence = new Credence();

  @Test
  void aBelieverCountsOnce() {
    assertThat(credence.of(7, 0).guarantor(0)).isEqualTo(1);
    assertThat(credence.of(7, 1).guarantor(0)).isZero();
    assertThat(credence.of(7, 2).guarantor(1)).isEqualTo(2);
    assertThat(credence.of(7, 0).party(3)).isTrue();
    assertThat(credence.of(7, 1).party(3)).isFalse();
  }

  @Test
  void incidentsAreForgottenAfterTenDays() {
    credence.of(1, 0).guarantor(0);
    credence.of(2, 200);
    credence.of(3, 241);
    assertThat(credence.size()).isEqualTo(2);
    assertThat(credence.of(1, 242).guarantor(0)).isEqualTo(1);
  }
}
