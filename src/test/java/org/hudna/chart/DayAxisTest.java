package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayAxisTest {
  private static final LocalDate FIRST = LocalDate.parse("2016-08-15");

  @Test
  void datesEveryWeekOfAFewMonths() {
    assertThat(DayAxis.dates(new DayRange(FIRST, 71)))
        .hasSize(11)
        .startsWith(FIRST, LocalDate.parse("2016-08-22"))
        .endsWith(LocalDate.parse("2016-10-24"));
  }

  @Test
  void datesEveryDayOfAFewDays() {
    assertThat(DayAxis.dates(new DayRange(FIRST, 5))).hasSize(6);
  }

  @Test
  void datesTheFirstOfMonthsOfAYear() {
    assertThat(DayAxis.dates(new DayRange(FIRST, 365)))
        .startsWith(LocalDate.parse("2016-09-01"))
        .allMatch(date -> date.getDayOfMonth() == 1);
  }

  @Test
  void namesItsYears() {
    assertThat(new DayAxis(new DayRange(FIRST, 71)).getLabel()).isEqualTo("Date (2016)");
    assertThat(new DayAxis(new DayRange(FIRST, 200)).getLabel()).isEqualTo("Date (2016 to 2017)");
  }
}
