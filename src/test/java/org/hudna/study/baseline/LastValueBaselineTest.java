package org.hudna.study.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import org.hudna.study.score.Forecast;
import org.junit.jupiter.api.Test;

class LastValueBaselineTest {

  @Test
  void carriesTheLastObservedDayForwardPastMissingOnes() {
    Past past =
        new MadeUpPast()
            .add(5, "North", 9, 9)
            .add(6, "North", 2, 3)
            .add(6, "", 1, 4)
            .miss(7, 9)
            .upTo(9);
    Forecast forecast = new LastValueBaseline().forecast(past, MadeUpPast.after(9, 5), 2, 1);
    assertThat(Values.events(forecast, MadeUpPast.day(14), 1).draws()).containsExactly(2, 2);
    assertThat(Values.deaths(forecast, MadeUpPast.day(14), 1).draws()).containsExactly(6, 6);
    assertThat(Values.events(forecast, MadeUpPast.day(14), 0).draws()).containsExactly(3, 3);
    assertThat(Values.deaths(forecast, MadeUpPast.day(10), 0).draws()).containsExactly(10, 10);
    assertThat(Values.events(forecast, MadeUpPast.day(10), 2).draws()).containsExactly(0, 0);
  }
}
