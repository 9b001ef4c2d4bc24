package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TargetChartTest {
  @Test
  void windowsAreShownAsDays() {
    assertThat(TargetChart.days("2030-02-27 to 2030-03-04")).isEqualTo("27 Feb to 4 Mar");
    assertThat(TargetChart.days("2030-02-27 to 2030-02-27")).isEqualTo("27 Feb");
    assertThat(TargetChart.days("whole")).isEqualTo("whole");
  }
}
