package org.hudna.study.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.hudna.history.DateRange;
import org.hudna.history.Quantity;
import org.hudna.study.score.Forecast;
import org.junit.jupiter.api.Test;

class StatisticalTruceBaselineTest {
  private static final int MEMBERS = 20_000;
  private static final int LAST = 59;

  /** 6 events a day in the north, 2 in the south and 2 nowhere, each with 2 deaths. */
  private static MadeUpPast steady(int lastDay) {
    return new MadeUpPast()
        .addDaily(0, lastDay, "North", 6, 2)
        .addDaily(0, lastDay, "South", 2, 2)
        .addDaily(0, lastDay, "", 2, 2);
  }

  private static Forecast forecast(AnnouncedTruce truce, int days) {
    return new StatisticalTruceBaseline(truce)
        .forecast(steady(LAST).upTo(LAST), MadeUpPast.after(LAST, days), MEMBERS, 11);
  }

  private static AnnouncedTruce startingOn(int day, double notRenewed) {
    return new AnnouncedTruce(MadeUpPast.day(day).atStartOfDay(), 7, notRenewed);
  }

  @Test
  void withoutATruceTheLevelStaysAndDaysAndMembersDiffer() {
    Forecast forecast = forecast(AnnouncedTruce.none(), 1);
    double first = Math.exp(0.0144 / 2);
    double second = Math.exp(0.0144 * 2) * 1.14;
    double[] rates = {10, 7.5, 2.5};
    for (int area = 0; area < 3; area++) {
      Values events = Values.events(forecast, MadeUpPast.day(60), area);
      double mean = rates[area] * first;
      double variance = mean + rates[area] * rates[area] * second - mean * mean;
      // each line errs once in 16,000 times
      assertThat(events.mean()).isCloseTo(mean, within(events.fourErrors()));
      assertThat(events.variance()).isCloseTo(variance, within(events.fourErrorsOfVariance()));
    }
  }

  @Test
  void theNationIsTheSumOfItsGovernorates() {
    Forecast forecast = forecast(startingOn(60, 0.7), 9);
    for (LocalDate day : forecast.days().stream().toList()) {
      for (Quantity quantity : Quantity.values()) {
        int[] nation = forecast.draws(quantity, day, 0);
        int[] north = forecast.draws(quantity, day, 1);
        int[] south = forecast.draws(quantity, day, 2);
        for (int m = 0; m < MEMBERS; m++) {
          assertThat(nation[m]).isEqualTo(north[m] + south[m]);
        }
      }
    }
  }

  @Test
  void aTruceLowersEventsAndTheirDeaths() {
    Forecast with = forecast(startingOn(60, 0.7), 1);
    Forecast without = forecast(AnnouncedTruce.none(), 1);
    LocalDate day = MadeUpPast.day(60);
    double events = Values.events(with, day, 0).mean();
    assertThat(events / Values.events(without, day, 0).mean()).isBetween(0.55, 0.65);
    // deaths 2 an event, times E lognormal(ln 0.75, 0.25); the error of the ratio is below 0.005
    assertThat(Values.deaths(with, day, 0).mean() / events)
        .isCloseTo(2 * 0.75 * Math.exp(0.03125), within(0.03));
    assertThat(Values.deaths(without, day, 0).mean() / Values.events(without, day, 0).mean())
        .isCloseTo(2, within(1e-12));
  }

  @Test
  void afterATermWithoutRenewalTheLevelIsUp() {
    Forecast forecast = forecast(startingOn(60, 1), 8);
    Values last = Values.events(forecast, MadeUpPast.day(66), 0);
    Values after = Values.events(forecast, MadeUpPast.day(67), 0);
    double expected = 10 * Math.exp(0.0072 + 0.15 + 0.045);
    assertThat(after.mean()).isCloseTo(expected, within(after.fourErrors()));
    assertThat(last.mean()).isLessThan(8.5);
  }

  @Test
  void aPastThatReachesIntoTheTruceIsReadUpToItsEve() {
    StatisticalTruceBaseline baseline = new StatisticalTruceBaseline(startingOn(LAST + 1, 0.7));
    DateRange later = new DateRange(MadeUpPast.day(63), MadeUpPast.day(64));
    Past quiet = steady(LAST).upTo(62);
    Past eve = steady(LAST).upTo(LAST);
    for (Quantity quantity : Quantity.values()) {
      assertThat(baseline.forecast(quiet, later, 50, 1).draws(quantity, MadeUpPast.day(64), 0))
          .isEqualTo(baseline.forecast(eve, later, 50, 1).draws(quantity, MadeUpPast.day(64), 0));
    }
  }
}
