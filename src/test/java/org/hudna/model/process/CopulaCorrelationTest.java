package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class CopulaCorrelationTest {

  @Test
  void normalNumbersNeedNoOther() {
    CopulaCorrelation normal = new CopulaCorrelation(NormalDistribution.of(3, 2));
    for (double r : new double[] {0.1, 0.4, 0.9}) {
      assertThat(normal.normalFor(r)).isCloseTo(r, within(1e-6));
    }
  }

  /** (exp(s^2 r) - 1) / (exp(s^2) - 1) is what lognormal numbers have. */
  @Test
  void lognormalNumbersHaveTheirKnownCorrelation() {
    double variance = 0.25;
    CopulaCorrelation law = new CopulaCorrelation(LogNormalDistribution.of(0, 0.5));
    for (double r : new double[] {0.2, 0.5, 0.8}) {
      double known = Math.expm1(variance * r) / Math.expm1(variance);
      assertThat(law.of(r)).isCloseTo(known, within(1e-5));
      assertThat(law.normalFor(known)).isCloseTo(r, within(1e-4));
    }
  }

  @Test
  void uniformNumbersHaveTheirKnownCorrelation() {
    CopulaCorrelation law = new CopulaCorrelation(BetaDistribution.of(1, 1));
    double known = 6 / Math.PI * Math.asin(0.3);
    assertThat(law.of(0.6)).isCloseTo(known, within(1e-3));
  }

  @Test
  void aSkewedLawNeedsMoreThanItShows() {
    CopulaCorrelation law = new CopulaCorrelation(BetaDistribution.of(1, 0.3));
    assertThat(law.normalFor(0.4)).isGreaterThan(0.41);
    assertThat(law.of(law.normalFor(0.4))).isCloseTo(0.4, within(1e-6));
    assertThat(law.normalFor(0)).isZero();
  }
}
