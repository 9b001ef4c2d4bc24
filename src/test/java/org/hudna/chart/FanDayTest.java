package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FanDayTest {
  private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);

  private static FanDay day(int number, int origin, double observed, double highest) {
    return new FanDay(
        FIRST.plusDays(number),
        FIRST.plusDays(origin),
        observed,
        List.of(0.0, 0.0, 1.0, 1.0, 2.0, 3.0, highest));
  }

  @Test
  void aForecastEndsWhereTheNextBeginsAndWhereDaysAreMissing() {
    List<FanDay> days = List.of(day(0, 0, 1, 4), day(1, 0, 1, 4), day(2, 2, 1, 4), day(4, 2, 1, 4));
    assertThat(FanDay.forecasts(days)).extracting(List::size).containsExactly(2, 1, 1);
  }

  @Test
  void theObservedLineGoesOnOverOriginsButNotOverMissingDays() {
    List<FanDay> days =
        List.of(day(0, 0, 1, 4), day(1, 1, 2, 4), day(2, 1, Double.NaN, 4), day(3, 1, 3, 4));
    assertThat(FanDay.observations(days)).extracting(List::size).containsExactly(2, 1);
  }

  @Test
  void oneDayWithAWideForecastDoesNotSetTheHeight() {
    List<FanDay> days = new ArrayList<>();
    for (int d = 0; d < 40; d++) {
      days.add(day(d, 0, 1, d == 7 ? 500 : 4));
    }
    assertThat(FanDay.top(days)).isEqualTo(4);
  }

  @Test
  void whatWasObservedAlwaysFits() {
    assertThat(FanDay.top(List.of(day(0, 0, 90, 4), day(1, 0, Double.NaN, 4)))).isEqualTo(90);
  }
}
