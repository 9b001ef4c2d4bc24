package org.hudna.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ViolationClaimsTest {

  @Test
  void countsAddUpByObserverInTheirOrder() {
    List<ViolationClaims> sums =
        ViolationClaims.byObserver(
            List.of(
                new ViolationClaims("second", 1, 2, 0),
                new ViolationClaims("first", 1, 0, 3),
                new ViolationClaims("second", 1, 4, 1)));
    assertThat(sums)
        .containsExactly(
            new ViolationClaims("second", 2, 6, 1), new ViolationClaims("first", 1, 0, 3));
  }

  @Test
  void anObserverWithoutClaimsHasNoSide() {
    assertThatThrownBy(() -> new ViolationClaims("x", 1, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
