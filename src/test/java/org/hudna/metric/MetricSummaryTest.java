package org.hudna.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MetricSummaryTest {

  @Test
  void leavesMissingValuesOut() {
    MetricSummary of = MetricSummary.of(new double[] {4, Double.NaN, 2, 3, 1, 5});

    assertThat(of.runs()).isEqualTo(5);
    assertThat(of.mean()).isEqualTo(3);
    assertThat(of.min()).isEqualTo(1);
    assertThat(of.max()).isEqualTo(5);
    assertThat(of.sd()).isCloseTo(Math.sqrt(2.5), within(1e-12));
  }

  @Test
  void interpolatesQuantilesLinearly() {
    MetricSummary of = MetricSummary.of(new double[] {10, 20, 30, 40, 50});

    assertThat(of.q05()).isCloseTo(12, within(1e-9));
    assertThat(of.q25()).isCloseTo(20, within(1e-9));
    assertThat(of.median()).isCloseTo(30, within(1e-9));
    assertThat(of.q95()).isCloseTo(48, within(1e-9));
  }

  @Test
  void hasNothingToSayOfNoValuesAndNoSpreadOfOne() {
    assertThat(MetricSummary.of(new double[] {Double.NaN}).mean()).isNaN();
    assertThat(MetricSummary.of(new double[] {7}).sd()).isNaN();
    assertThat(MetricSummary.of(new double[] {7}).q95()).isEqualTo(7);
  }
}
