package org.hudna.study.baseline;

import java.time.LocalDate;
import java.util.Arrays;
import org.hudna.history.Quantity;
import org.hudna.study.score.Forecast;

/** What tests ask of the draws of a day and area. */
record Values(int[] draws) {

  static Values events(Forecast forecast, LocalDate day, int area) {
    return new Values(forecast.draws(Quantity.EVENTS, day, area));
  }

  static Values deaths(Forecast forecast, LocalDate day, int area) {
    return new Values(forecast.draws(Quantity.DEATHS, day, area));
  }

  double mean() {
    return Arrays.stream(draws).average().orElseThrow();
  }

  double variance() {
    double mean = mean();
    return Arrays.stream(draws).mapToDouble(y -> (y - mean) * (y - mean)).sum()
        / (draws.length - 1);
  }

  /** Four standard errors of the mean: a right mean is further off once in 16,000 times. */
  double fourErrors() {
    return 4 * Math.sqrt(variance() / draws.length);
  }

  /** Four standard errors of the variance, from the draws' own fourth moment. */
  double fourErrorsOfVariance() {
    double mean = mean();
    double fourth =
        Arrays.stream(draws).mapToDouble(y -> Math.pow(y - mean, 4)).average().orElse(0);
    return 4 * Math.sqrt((fourth - variance() * variance()) / draws.length);
  }

  double shareAtLeast(int least) {
    return Arrays.stream(draws).filter(y -> y >= least).count() / (double) draws.length;
  }
}
