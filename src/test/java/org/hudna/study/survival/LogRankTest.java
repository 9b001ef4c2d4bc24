package org.hudna.study.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogRankTest {

  /**
   * R's {@code survival::survdiff}: 10.7 and 19.3 relapses expected, chi-squared 16.8, p 4.17e-05
   * (rstudio-pubs 79128).
   */
  @Test
  void agreesWithThePublishedTestOfSixMercaptopurine() {
    LogRank test = LogRank.of(SixMercaptopurine.placebo(), SixMercaptopurine.treated());
    assertThat(test.observed()).isEqualTo(21);
    assertThat(test.expected()).isCloseTo(10.7, within(0.05));
    assertThat(test.statistic()).isCloseTo(16.8, within(0.05));
    assertThat(test.p()).isCloseTo(4.17e-5, within(5e-8));
    LogRank turned = LogRank.of(SixMercaptopurine.treated(), SixMercaptopurine.placebo());
    assertThat(turned.expected()).isCloseTo(19.3, within(0.05));
    assertThat(turned.statistic()).isCloseTo(test.statistic(), within(1e-9));
  }

  @Test
  void equalSamplesDoNotDiffer() {
    LogRank test = LogRank.of(SixMercaptopurine.treated(), SixMercaptopurine.treated());
    assertThat(test.statistic()).isCloseTo(0, within(1e-12));
    assertThat(test.p()).isCloseTo(1, within(1e-6));
  }
}
