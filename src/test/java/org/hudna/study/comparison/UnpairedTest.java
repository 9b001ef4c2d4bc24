package org.hudna.study.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class UnpairedTest {

  /** Interval and test are of one law: at the end of the interval p is 0.05. */
  @Test
  void theEndOfTheIntervalIsWhereTheTestGivesUp() {
    double[] first = {3, 5, 4, 9, 6, 8, 2};
    double[] second = {7, 12, 6, 15, 9};
    double low = Unpaired.means(first, second).low();
    double[] moved = new double[second.length];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = second[i] - low;
    }
    assertThat(Unpaired.test(first, moved, IntervalMethod.WELCH).p()).isCloseTo(0.05, within(1e-9));
  }

  /** One of each kind added to 2 of 8 and 6 of 8: 0.3 and 0.7 of 10. */
  @Test
  void sharesArePulledTowardsTheMiddle() {
    double[] few = {1, 1, 0, 0, 0, 0, 0, 0};
    double[] many = {1, 1, 1, 1, 1, 1, 0, 0};
    Estimate difference = Unpaired.shares(few, many);
    double half = 1.959964 * Math.sqrt(2 * 0.3 * 0.7 / 10);
    assertThat(difference.mean()).isEqualTo(0.5);
    assertThat(difference.low()).isCloseTo(0.4 - half, within(1e-6));
    assertThat(difference.high()).isCloseTo(0.4 + half, within(1e-6));
    assertThat(Unpaired.test(few, many, difference.method()).method()).isEqualTo(TestMethod.FISHER);
  }

  @Test
  void samplesThatAreAllAlikeNeedNoTest() {
    double[] ones = {1, 1, 1};
    double[] twos = {2, 2};
    assertThat(Unpaired.means(ones, ones))
        .isEqualTo(new Estimate(3, 0, 0, 0, IntervalMethod.CONSTANT));
    assertThat(Unpaired.test(ones, ones, IntervalMethod.CONSTANT).p()).isEqualTo(1);
    assertThat(Unpaired.test(ones, twos, IntervalMethod.CONSTANT).p()).isZero();
    assertThat(Unpaired.means(new double[0], ones).method()).isEqualTo(IntervalMethod.NONE);
  }
}
