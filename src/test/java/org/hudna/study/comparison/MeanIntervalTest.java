package org.hudna.study.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hudna.study.PairedDifference;
import org.junit.jupiter.api.Test;

class MeanIntervalTest {

  @Test
  void valuesWithoutSkewnessHaveStudentsInterval() {
    double[] values = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    Estimate interval = MeanInterval.of(values);
    PairedDifference same = PairedDifference.of(new double[9], values);
    assertThat(interval.method()).isEqualTo(IntervalMethod.T);
    assertThat(interval.low()).isCloseTo(same.low(), within(1e-9));
    assertThat(interval.high()).isCloseTo(same.high(), within(1e-9));
  }

  @Test
  void skewedValuesHaveALongerSideWhereTheirTailIs() {
    double[] values = new double[60];
    for (int i = 0; i < values.length; i++) {
      values[i] = -Math.log((i + 0.5) / values.length);
    }
    Estimate interval = MeanInterval.of(values);
    assertThat(interval.method()).isEqualTo(IntervalMethod.BCA);
    assertThat(interval.high() - interval.mean())
        .isGreaterThan(1.1 * (interval.mean() - interval.low()));
    assertThat(MeanInterval.of(values)).as("no chance but its own seed").isEqualTo(interval);
  }

  @Test
  void fewValuesAreNotResampled() {
    assertThat(MeanInterval.of(new double[] {0, 0, 0, 9}).method()).isEqualTo(IntervalMethod.T);
    assertThat(MeanInterval.of(new double[] {3}).method()).isEqualTo(IntervalMethod.NONE);
    assertThat(MeanInterval.of(new double[0]).mean()).isNaN();
    assertThat(MeanInterval.of(new double[] {2, 2}))
        .isEqualTo(new Estimate(2, 2, 2, 2, IntervalMethod.CONSTANT));
  }
}
