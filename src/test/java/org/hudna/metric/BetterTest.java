package org.hudna.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BetterTest {

  @Test
  void thoseUnderFireWantFewerDeathsAndMoreAid() {
    assertThat(Metric.values())
        .filteredOn(metric -> metric.name().contains("DEATHS"))
        .hasSizeGreaterThan(10)
        .allMatch(metric -> metric.better() == Better.LOWER);
    assertThat(Metric.values())
        .filteredOn(metric -> metric.name().contains("REACHED"))
        .hasSizeGreaterThan(3)
        .allMatch(metric -> metric.better() == Better.HIGHER);
  }

  @Test
  void countsThatGrowOnlyWhileATruceStandsAreNeither() {
    assertThat(Arrays.asList(Metric.VIOLATIONS, Metric.CLOCK_RESETS, Metric.SUSPENSIONS))
        .allMatch(metric -> metric.better() == Better.NEITHER);
    assertThat(Better.NEITHER.probability(0.7)).isNaN();
    assertThat(Better.LOWER.probability(0.75)).isEqualTo(0.25);
  }
}
