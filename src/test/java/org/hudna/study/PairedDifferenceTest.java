package org.hudna.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairedDifferenceTest {
  private static final double NONE = Double.NaN;

  @Test
  void theIntervalIsThatOfStudentsLaw() {
    // differences 1, 2, 3, 4: mean 2.5, sd 1.290994, t(0.975, 3) = 3.182446
    PairedDifference of = PairedDifference.of(new double[] {1, 1, 1, 1}, new double[] {2, 3, 4, 5});
    double half = 3.182446 * 1.290994 / 2;
    assertThat(of.difference()).isEqualTo(2.5);
    assertThat(of.low()).isCloseTo(2.5 - half, within(1e-5));
    assertThat(of.high()).isCloseTo(2.5 + half, within(1e-5));
    assertThat(of.baseline()).isEqualTo(1);
    assertThat(of.clear()).isTrue();
  }

  @Test
  void pairsInWhichOneRunHasNoValueAreLeftOut() {
    PairedDifference of =
        PairedDifference.of(new double[] {1, NONE, 3, 5}, new double[] {1, 2, NONE, 7});
    assertThat(of.replicates()).isEqualTo(2);
    assertThat(of.difference()).isEqualTo(1);
    assertThat(of.differing()).isEqualTo(0.5);
    assertThat(of.baseline()).isEqualTo(3);
  }

  @Test
  void onePairHasNoInterval() {
    PairedDifference of = PairedDifference.of(new double[] {1}, new double[] {4});
    assertThat(of.difference()).isEqualTo(3);
    assertThat(of.low()).isNaN();
    assertThat(of.clear()).isFalse();
    assertThat(PairedDifference.of(new double[0], new double[0]).difference()).isNaN();
  }

  @Test
  void unequalNumbersAreRefused() {
    assertThatThrownBy(() -> PairedDifference.of(new double[1], new double[2]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 and 2");
  }
}
