package org.hudna.study.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
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

  /**
   * With a = n (1 - q) the mean m of day t + 1 is mu (1 - q) + (q + a) m, and the variance v of
   * what is expected is (q + a)² v + a² m, from 0 on the first day: Poisson there, more dispersed
   * later.
   */
  @Test
  void pathsHaveMeanAndVarianceOfTheFittedProcess() {
    Past past = bursts().upTo(88);
    HawkesEstimate estimate = HawkesBaseline.estimate(past);
    double n = estimate.kernel().branching();
    assertThat(n).isGreaterThan(0.4);
    double q = Math.pow(2, -1 / estimate.kernel().halfLifeDays());
    double mu = estimate.backgroundPerDay().get(1);
    double mean = mu + n * sumBefore(estimate.kernel(), past);
    double variance = 0;
    Forecast forecast = new HawkesBaseline().forecast(past, MadeUpPast.after(88, 6), MEMBERS, 6);
    for (int day = 89; day <= 94; day++) {
      Values events = Values.events(forecast, MadeUpPast.day(day), 1);
      // each of the twelve errs once in 16,000 times
      assertThat(events.mean()).isCloseTo(mean, within(events.fourErrors()));
      assertThat(events.variance())
          .isCloseTo(mean + variance, within(events.fourErrorsOfVariance()));
      double kept = q + n * (1 - q);
      variance = kept * kept * variance + n * n * (1 - q) * (1 - q) * mean;
      mean = mu * (1 - q) + kept * mean;
    }
    assertThat(variance).isGreaterThan(0.1);
  }

  private static double sumBefore(HawkesKernel kernel, Past past) {
    double sum = 0;
    for (LocalDate day : past.days().stream().toList()) {
      sum = kernel.next(sum, past.series().count(Quantity.EVENTS, day, 1));
    }
    return sum;
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
