package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class DayRangeTest {
  private final DayRange days = new DayRange(LocalDate.ofEpochDay(100), 10);

  @Test
  void placesDaysAsUnitIntervals() {
    assertThat(days.start()).isEqualTo(100);
    assertThat(days.end()).isEqualTo(110);
    assertThat(days.noon(3)).isEqualTo(103.5);
    assertThat(days.indexOf(104)).isEqualTo(4);
  }

  @Test
  void placesAnInstantWithinItsDay() {
    LocalDateTime evening = LocalDate.ofEpochDay(102).atTime(18, 0);
    assertThat(DayRange.position(evening)).isEqualTo(102.75);
  }

  @Test
  void holdsItsFirstMidnightAndNotItsLast() {
    assertThat(days.holds(LocalDate.ofEpochDay(100).atStartOfDay())).isTrue();
    assertThat(days.holds(LocalDate.ofEpochDay(110).atStartOfDay())).isFalse();
  }

  @Test
  void needsADay() {
    assertThatThrownBy(() -> new DayRange(LocalDate.EPOCH, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
