package org.hudna.study.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import org.hudna.study.score.Forecast;
import org.junit.jupiter.api.Test;

class ZeroBaselineTest {

  @Test
  void saysNothingHappensWhateverThePast() {
    Past past = new MadeUpPast().addDaily(0, 9, "North", 5, 3).upTo(9);
    Forecast forecast = new ZeroBaseline().forecast(past, MadeUpPast.after(9, 2), 3, 1);
    assertThat(forecast.areas()).isEqualTo(3);
    assertThat(Values.events(forecast, MadeUpPast.day(11), 1).draws()).containsExactly(0, 0, 0);
    assertThat(Values.deaths(forecast, MadeUpPast.day(10), 0).draws()).containsExactly(0, 0, 0);
  }
}
