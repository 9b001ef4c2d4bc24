package org.hudna.study.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hudna.history.Quantity;
import org.hudna.study.score.Forecast;
import org.junit.jupiter.api.Test;

class MeanBaselineTest {
  private final MadeUpPast made = new MadeUpPast().addDaily(0, 19, "North", 9, 9);

  @Test
  void isTheMeanOfTheObservedDaysAlone() {
    made.add(30, "North", 35, 2).miss(31, 40);
    assertThat(new MeanBaseline(28).mean(made.upTo(47), Quantity.EVENTS, 1))
        .isCloseTo((35 + 10 * 9) / 28.0, within(1e-12));
  }

  @Test
  void drawsAreTheTwoNumbersBesideTheMeanAndHaveIt() {
    made.add(30, "North", 35, 2);
    Forecast forecast =
        new MeanBaseline(28).forecast(made.upTo(47), MadeUpPast.after(47, 3), 400, 5);
    Values events = Values.events(forecast, MadeUpPast.day(50), 1);
    assertThat(events.draws()).containsOnly(1, 2);
    assertThat(events.mean()).isCloseTo(1.25, within(1 / 400.0));
    assertThat(Values.deaths(forecast, MadeUpPast.day(48), 0).mean())
        .isCloseTo(2.5, within(1 / 400.0));
    assertThat(Values.events(forecast, MadeUpPast.day(48), 2).draws()).containsOnly(0);
  }

  @Test
  void aWholeMeanHasNoSpread() {
    Past past = new MadeUpPast().addDaily(0, 27, "South", 3, 1).upTo(27);
    Forecast forecast = new MeanBaseline(28).forecast(past, MadeUpPast.after(27, 1), 50, 5);
    assertThat(Values.events(forecast, MadeUpPast.day(28), 0).draws()).containsOnly(3);
  }
}
