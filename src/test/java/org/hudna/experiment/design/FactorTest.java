package org.hudna.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactorTest {

  @Test
  void levelsShareTheUnitEqually() {
    Factor factor = Factor.of("order", List.of("a", "b", "c", "d"));
    assertThat(List.of(0.0, 0.24, 0.25, 0.74, 0.75, Math.nextDown(1.0)))
        .extracting(factor::at)
        .containsExactly("a", "a", "b", "c", "d", "d");
  }

  @Test
  void hasLevelsOrARange() {
    assertThatIllegalArgumentException().isThrownBy(() -> Factor.of("order", List.of()));
  }
}
