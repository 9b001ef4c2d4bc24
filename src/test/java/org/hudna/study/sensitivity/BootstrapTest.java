package org.hudna.study.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.SplitMix64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BootstrapTest {

  /**
   * Intervals of 400 means of uniform numbers: at least 90 % hold the truth (3.5 standard errors
   * below 95 % with exact coverage 94 %; p < 0.001, and the seed is fixed).
   */
  @ParameterizedTest
  @ValueSource(ints = {8, 12, 30})
  void intervalsOfMeansHoldTheTruthAboutAsOftenAsTheySay(int n) {
    UniformRandomProvider rng = new SplitMix64(11);
    long held =
        IntStream.range(0, 400)
            .mapToObj(i -> Bootstrap.ofMean(rng.doubles(n).toArray()))
            .filter(estimate -> estimate.low() <= 0.5 && estimate.high() >= 0.5)
            .count();
    assertThat(held).isBetween(360L, 396L);
  }

  @Test
  void isAFunctionOfTheValuesAlone() {
    double[] values = {1, 4, 2, 8};
    assertThat(Bootstrap.ofMean(values)).isEqualTo(Bootstrap.ofMean(values.clone()));
  }

  @Test
  void oneValueHasNoIntervalAndNoneHasNoMean() {
    assertThat(Bootstrap.ofMean(new double[] {3}))
        .isEqualTo(new IndexEstimate(3, Double.NaN, Double.NaN));
    assertThat(Bootstrap.ofMean(new double[0])).isEqualTo(IndexEstimate.NONE);
  }
}
