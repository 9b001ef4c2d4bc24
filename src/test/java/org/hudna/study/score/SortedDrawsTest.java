package org.hudna.study.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SortedDrawsTest {
  private final SortedDraws draws = SortedDraws.of(3, 0, 3, 1);

  @Test
  void ranksFromTheLeast() {
    assertThat(draws.size()).isEqualTo(4);
    assertThat(draws.ranked(1)).isZero();
    assertThat(draws.ranked(4)).isEqualTo(3);
  }

  @Test
  void countsBelowAndUpToANumber() {
    assertThat(draws.below(0)).isZero();
    assertThat(draws.upTo(0)).isEqualTo(1);
    assertThat(draws.below(3)).isEqualTo(2);
    assertThat(draws.upTo(3)).isEqualTo(4);
    assertThat(draws.below(2)).isEqualTo(draws.upTo(2)).isEqualTo(2);
    assertThat(draws.below(9)).isEqualTo(4);
  }

  /** Distances from 2: 2, 1, 1, 1. Pairs: 0-1 1, 0-3 3 twice, 1-3 2 twice, 3-3 0. */
  @Test
  void sumsDistances() {
    assertThat(draws.meanDistance(2)).isEqualTo(5.0 / 4);
    assertThat(draws.distancesOfPairs()).isEqualTo(11);
  }

  @Test
  void leavesTheGivenArrayAsItWas() {
    double[] given = {2, 1};
    SortedDraws.of(given);
    assertThat(given).containsExactly(2, 1);
  }

  @Test
  void refusesNothingAndNoNumber() {
    assertThatIllegalArgumentException().isThrownBy(() -> SortedDraws.of(new int[0]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SortedDraws.of(1.0, Double.NaN))
        .withMessageContaining("NaN");
  }
}
