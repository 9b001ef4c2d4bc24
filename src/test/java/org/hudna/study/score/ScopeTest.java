package org.hudna.study.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScopeTest {

  @Test
  void theNationIsAreaZeroAndTheGovernoratesFollow() {
    assertThat(Scope.NATION.areas(4).toArray()).containsExactly(0);
    assertThat(Scope.GOVERNORATES.areas(4).toArray()).containsExactly(1, 2, 3);
    assertThat(Scope.GOVERNORATES.key()).isEqualTo("governorates");
    assertThat(Scope.NATION.label()).isEqualTo("Nation");
  }
}
