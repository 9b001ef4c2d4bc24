package org.hudna.study.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeightedSampleTest {
  @Test
  void quantilesLieBetweenTheMiddlesOfWeights() {
    WeightedSample sample = WeightedSample.of(new double[] {3, 1, 2, 4});
    assertThat(sample.quantile(0)).isEqualTo(1);
    assertThat(sample.quantile(0.5)).isEqualTo(2.5);
    assertThat(sample.quantile(0.25)).isEqualTo(1.5);
    assertThat(sample.quantile(1)).isEqualTo(4);
  }

  @Test
  void weightsCountAsRepetitions() {
    WeightedSample weighted = new WeightedSample(new double[] {1, 5}, new double[] {3, 1});
    assertThat(weighted.quantile(0.375)).isEqualTo(1);
    assertThat(weighted.standardDeviation()).isCloseTo(Math.sqrt(3), within(1e-12));
    WeightedSample without = new WeightedSample(new double[] {1, 2, 9}, new double[] {1, 1, 0});
    assertThat(without.quantile(0.75)).isEqualTo(2);
  }

  @Test
  void theEffectiveSizeIsThatOfEqualWeights() {
    assertThat(WeightedSample.effectiveSize(new double[] {2, 2, 2})).isCloseTo(3, within(1e-12));
    assertThat(WeightedSample.effectiveSize(new double[] {1, 0, 0})).isEqualTo(1);
  }
}
