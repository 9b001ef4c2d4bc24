package org.hudna.study.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.history.Quantity;
import org.hudna.model.random.Draws;
import org.hudna.study.score.Forecast;
import org.junit.jupiter.api.Test;

class HawkesBaselineTest {
  private static final int MEMBERS = 10_000;

  /** Events of the north as a strongly self-exciting process makes them, a few in the south. */
  private static MadeUpPast bursts() {
    HawkesKernel kernel = new HawkesKernel(0.7, 1.5);
    UniformRandomProvider rng = Chance.of(2, "bursts").generator();
    MadeUpPast made = new MadeUpPast();
    double sum = 0;
    for (int day = 0; day <= 88; day++) {
      int events = Draws.poisson(rng, 2 + kernel.branching() * sum);
      made.add(day, "North", events, 2).add(day, "South", day % 8 == 0 ? 1 : 0, 2);
      sum = kernel.next(sum, events);
    }
    return made;
  }

  @Test
  void theMeanPathIsThatOfTheFittedProcess() {
    Past past = bursts().upTo(88);
    HawkesEstimate estimate = HawkesBaseline.estimate(past);
    assertThat(estimate.kernel().branching()).isGreaterThan(0.4);
    Forecast forecast = new HawkesBaseline().forecast(past, MadeUpPast.after(88, 6), MEMBERS, 6);
    double sum = 0;
    for (int day = 0; day <= 88; day++) {
      sum =
          estimate.kernel().next(sum, past.series().count(Quantity.EVENTS, MadeUpPast.day(day), 1));
    }
    double q = Math.pow(2, -1 / estimate.kernel().halfLifeDays());
    for (int day = 89; day <= 94; day++) {
      double mean = estimate.backgroundPerDay().get(1) + estimate.kernel().branching() * sum;
      Values events = Values.events(forecast, MadeUpPast.day(day), 1);
      // each of the six errs once in 16,000 times
      assertThat(events.mean()).isCloseTo(mean, within(events.fourErrors()));
      sum = q * sum + (1 - q) * mean;
    }
  }

  @Test
  void theFirstDayIsPoissonAndLaterOnesAreMoreDispersed() {
    Past past = bursts().upTo(88);
    Forecast forecast = new HawkesBaseline().forecast(past, MadeUpPast.after(88, 6), MEMBERS, 6);
    Values first = Values.events(forecast, MadeUpPast.day(89), 1);
    Values last = Values.events(forecast, MadeUpPast.day(94), 1);
    assertThat(first.variance())
        .isCloseTo(first.mean(), within(first.fourErrorsOfVariance() + first.fourErrors()));
    assertThat(last.variance()).isGreaterThan(last.mean() + last.fourErrorsOfVariance());
  }

  @Test
  void theNationIsTheSumOfAllRowsAndDeathsFollowEvents() {
    Past past = bursts().addDaily(0, 88, "", 2, 2).upTo(88);
    Forecast forecast = new HawkesBaseline().forecast(past, MadeUpPast.after(88, 2), MEMBERS, 6);
    Values nation = Values.events(forecast, MadeUpPast.day(90), 0);
    int[] deaths = Values.deaths(forecast, MadeUpPast.day(90), 0).draws();
    double nowhere = 0;
    for (int m = 0; m < MEMBERS; m++) {
      int placed =
          Values.events(forecast, MadeUpPast.day(90), 1).draws()[m]
              + Values.events(forecast, MadeUpPast.day(90), 2).draws()[m];
      assertThat(nation.draws()[m]).isGreaterThanOrEqualTo(placed);
      assertThat(deaths[m]).isEqualTo(2 * nation.draws()[m]);
      nowhere += (nation.draws()[m] - placed) / (double) MEMBERS;
    }
    assertThat(nowhere).isCloseTo(2, within(0.15));
  }

  @Test
  void aForecastThatBeginsLaterIsTheSamePathFromThereOn() {
    Past past = bursts().upTo(88);
    Forecast whole = new HawkesBaseline().forecast(past, MadeUpPast.after(88, 6), 50, 6);
    Forecast later = new HawkesBaseline().forecast(past, MadeUpPast.after(91, 3), 50, 6);
    assertThat(Values.events(later, MadeUpPast.day(94), 0).draws())
        .isEqualTo(Values.events(whole, MadeUpPast.day(94), 0).draws());
  }
}
