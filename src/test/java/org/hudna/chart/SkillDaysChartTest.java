package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SkillDaysChartTest {
  private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);

  @Test
  void sumsFromTheFirstDayOnOverMissingDays() {
    TreeMap<LocalDate, Double> differences = new TreeMap<>();
    differences.put(FIRST.plusDays(3), -5.0);
    differences.put(FIRST, 2.0);
    differences.put(FIRST.plusDays(1), 1.0);
    assertThat(new SkillDaysChart.Line("any", differences).sums())
        .containsExactly(
            java.util.Map.entry(FIRST, 2.0),
            java.util.Map.entry(FIRST.plusDays(1), 3.0),
            java.util.Map.entry(FIRST.plusDays(3), -2.0));
  }
}
