package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SinceTruceTest {
  private static final DayRange DAYS = new DayRange(LocalDate.ofEpochDay(0), 60);

  @Test
  void countsFromTheTruce() {
    TruceMarks marks = new TruceMarks(LocalDate.ofEpochDay(20).atTime(12, 0), null, 0);
    SinceTruce since = new SinceTruce(new ScenarioDays(DAYS, marks));
    assertThat(since.firstDay()).isEqualTo(20);
    assertThat(since.endOf(20)).isEqualTo(0.5);
    assertThat(since.at(25.5)).isEqualTo(5);
  }

  @Test
  void countsFromTheEndOfTheRunInWithoutATruce() {
    SinceTruce since = new SinceTruce(new ScenarioDays(DAYS, TruceMarks.NONE));
    assertThat(since.firstDay()).isEqualTo(28);
    assertThat(since.endOf(28)).isEqualTo(1);
  }
}
