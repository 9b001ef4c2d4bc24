package org.hudna.study.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.hudna.history.DateRange;
import org.hudna.history.Quantity;
import org.junit.jupiter.api.Test;

class ForecastTest {
  private static final LocalDate DAY = LocalDate.parse("2016-03-01");
  private final Forecast forecast = new Forecast(new DateRange(DAY, DAY.plusDays(1)), 2, 3);

  @Test
  void addsToOneMemberAreaAndDayOnly() {
    forecast.add(DAY, 1, 2, 1, 5);
    forecast.add(DAY, 1, 2, 2, 1);
    assertThat(forecast.draws(Quantity.EVENTS, DAY, 1)).containsExactly(0, 0, 3);
    assertThat(forecast.draws(Quantity.DEATHS, DAY, 1)).containsExactly(0, 0, 6);
    assertThat(forecast.draws(Quantity.DEATHS, DAY, 0)).containsOnly(0);
    assertThat(forecast.draws(Quantity.DEATHS, DAY.plusDays(1), 1)).containsOnly(0);
  }

  @Test
  void givesCopiesOfItsDraws() {
    forecast.draws(Quantity.EVENTS, DAY, 0)[0] = 9;
    assertThat(forecast.draws(Quantity.EVENTS, DAY, 0)).containsOnly(0);
  }

  @Test
  void refusesOtherDaysAndNoMembers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> forecast.draws(Quantity.EVENTS, DAY.plusDays(2), 0))
        .withMessage("expected a day from 2016-03-01 to 2016-03-02, found 2016-03-03");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Forecast(forecast.days(), 2, 0))
        .withMessage("expected at least 1 area and member, found 2 and 0");
  }
}
