package org.hudna.study.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HawkesKernelTest {

  @Test
  void halfOfTheExcitationIsSpentAfterTheHalfLife() {
    int[] one = new int[200];
    one[0] = 1;
    double[] sums = new HawkesKernel(0.4, 3).sums(one);
    assertThat(sums[0]).isZero();
    assertThat(Arrays.stream(sums, 1, 4).sum()).isCloseTo(0.5, within(1e-12));
    assertThat(Arrays.stream(sums).sum()).isCloseTo(1, within(1e-12));
  }

  @Test
  void anEventExcitesNothingOnItsOwnDay() {
    assertThat(new HawkesKernel(0.4, 1).sums(new int[] {4, 0}))
        .containsExactly(new double[] {0, 2, 1}, within(1e-12));
  }

  @Test
  void refusesWhatExplodes() {
    assertThatIllegalArgumentException().isThrownBy(() -> new HawkesKernel(1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new HawkesKernel(0.5, 0));
  }
}
