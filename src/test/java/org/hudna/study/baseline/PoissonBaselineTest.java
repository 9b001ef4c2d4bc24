package org.hudna.study.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hudna.study.score.Forecast;
import org.junit.jupiter.api.Test;

class PoissonBaselineTest {

  /** 0 and 6 events by turns: mean 3, whatever the dispersion of the past. */
  private static Past past() {
    MadeUpPast made = new MadeUpPast().addDaily(0, 19, "North", 40, 1);
    for (int day = 20; day < 48; day += 2) {
      made.add(day, "North", 6, 2);
    }
    return made.miss(48, 50).upTo(50);
  }

  @Test
  void eventsAreAsDispersedAsPoissonOnes() {
    Forecast forecast = new PoissonBaseline().forecast(past(), MadeUpPast.after(50, 1), 20_000, 4);
    Values events = Values.events(forecast, MadeUpPast.day(51), 1);
    // each line errs once in 16,000 times
    assertThat(events.mean()).isCloseTo(3, within(events.fourErrors()));
    assertThat(events.variance()).isCloseTo(3, within(events.fourErrorsOfVariance()));
    assertThat(Values.events(forecast, MadeUpPast.day(51), 2).draws()).containsOnly(0);
  }

  @Test
  void deathsAreMoreDispersed() {
    Forecast forecast = new PoissonBaseline().forecast(past(), MadeUpPast.after(50, 1), 20_000, 4);
    Values deaths = Values.deaths(forecast, MadeUpPast.day(51), 0);
    assertThat(deaths.mean()).isCloseTo(6, within(deaths.fourErrors()));
    assertThat(deaths.variance()).isGreaterThan(2 * 6);
  }
}
