package org.hudna.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.hudna.scenario.TimeFrame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {
  private static final TimeFrame TIME = DrawnTimeline.TIME;

  @ParameterizedTest
  @CsvSource({
    "2030-01-03, 48",
    "2030-01-03 18:00, 66",
    "2030-01-03T18:00, 66",
    "3 Jan, 48",
    "3 jan 2030, 48",
    "' 3 January ', 48",
    "3 January 2030, 48",
    "3 Jan 18:00, 66",
    "2030-01-01, 0"
  })
  void daysAreReadAsPeopleWriteThem(String text, double hours) {
    assertThat(DayText.hours(text, TIME)).hasValue(hours);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "2030-13-01",
        "2029-12-31",
        "3 Mar 2031",
        "31 Feb",
        "2030-01-1018:00",
        "5"
      })
  void whatIsNoInstantOfTheRunIsRefused(String text) {
    assertThat(DayText.hours(text, TIME)).isEmpty();
  }

  @Test
  void theEndOfTheRunCanBeGoneTo() {
    String end = TIME.end().toString();
    assertThat(DayText.hours(end, TIME)).hasValue(TIME.days() * 24.0);
  }
}
