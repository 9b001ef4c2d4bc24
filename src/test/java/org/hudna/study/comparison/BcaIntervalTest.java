package org.hudna.study.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.SplitMix64;
import org.junit.jupiter.api.Test;

class BcaIntervalTest {
  private static final double REACH = 1.959964;

  /**
   * Sixteen values and their interval by R's {@code boot::boot.ci} from a million resamples, as in
   * SciPy's {@code test_bootstrap_against_R}, which allows half a percent as well.
   */
  @Test
  void agreesWithTheBootPackage() {
    double[] x = {10, 12, 12.5, 12.5, 13.9, 15, 21, 22, 23, 34, 50, 81, 89, 121, 134, 213};
    double mean = Arrays.stream(x).average().orElseThrow();
    double[] without = Arrays.stream(x).map(v -> (16 * mean - v) / 15).toArray();
    BcaInterval bca =
        BcaInterval.of(mean, means(x, 400_000), BcaInterval.acceleration(without), REACH);
    assertThat(bca.low()).isCloseTo(32.31, within(0.005 * 32.31));
    assertThat(bca.high()).isCloseTo(91.43, within(0.005 * 91.43));
  }

  @Test
  void withoutBiasAndSkewnessItIsThePercentileInterval() {
    double[] replicates = new double[999];
    Arrays.setAll(replicates, i -> i + 1);
    BcaInterval bca = BcaInterval.of(500, replicates, 0, REACH);
    assertThat(bca.biasCorrection()).isCloseTo(0, within(1e-12));
    assertThat(bca.low()).isCloseTo(25, within(1e-4));
    assertThat(bca.high()).isCloseTo(975, within(1e-4));
  }

  @Test
  void accelerationIsASixthOfTheSkewnessOfTheMeanOverTheRootOfN() {
    double[] x = {1, 1, 1, 1, 6};
    double[] without = Arrays.stream(x).map(v -> (10 - v) / 4).toArray();
    assertThat(BcaInterval.acceleration(without))
        .isCloseTo(60 / (6 * Math.pow(20, 1.5)), within(1e-12));
    assertThat(BcaInterval.acceleration(new double[] {2, 2, 2})).isZero();
  }

  private static double[] means(double[] x, int resamples) {
    UniformRandomProvider rng = new SplitMix64(16);
    double[] means = new double[resamples];
    for (int b = 0; b < resamples; b++) {
      for (int i = 0; i < x.length; i++) {
        means[b] += x[rng.nextInt(x.length)] / x.length;
      }
    }
    return means;
  }
}
