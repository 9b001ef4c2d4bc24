package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LawValuesTest {

  private static LawValues of(String law) {
    return LawValues.of(ScenarioShape.parse(law));
  }

  @Test
  void givesQuantilesWithNineDigits() {
    LawValues law = of("{dist: lognormal, median: 3, logSd: 0.4}");
    assertThat(law.at(0.5)).isEqualTo("3");
    assertThat(Double.parseDouble(law.at(0.9))).isBetween(5.0, 5.01);
    assertThat(law.at(0.9)).hasSizeLessThanOrEqualTo(10);
  }

  @Test
  void neverLeavesTheSupport() {
    LawValues law = of("{dist: uniform, min: 0.1234567891, max: 0.12345678912}");
    for (double share : new double[] {1e-16, 0.3, 0.5, 0.9, 1 - 1e-16}) {
      assertThat(Double.parseDouble(law.at(share))).isBetween(0.1234567891, 0.12345678912);
    }
  }

  @Test
  void saysTheDistributionAsAScenarioDoes() {
    assertThat(of("{dist: beta, mean: 0.5, concentration: 2}").text())
        .isEqualTo("{dist: beta, mean: 0.5, concentration: 2}");
  }
}
