package org.hudna.report;

import java.util.Arrays;
import org.hudna.metric.Metric;
import org.hudna.study.comparison.Estimate;
import org.hudna.study.comparison.MeanInterval;

/**
 * The mean of a metric over the runs of a design.
 *
 * @param value with as many digits as the interval supports
 * @param interval its 95 % interval; empty if there is none
 * @param unit in words; may be empty
 */
public record Amount(String value, String interval, String unit) {

  static Amount of(Design design, Metric metric) {
    return of(estimate(design, metric), metric);
  }

  static Estimate estimate(Design design, Metric metric) {
    double[] present =
        Arrays.stream(design.values(metric)).filter(value -> !Double.isNaN(value)).toArray();
    return MeanInterval.of(present);
  }

  private static Amount of(Estimate mean, Metric metric) {
    Quantity quantity = Quantity.of(metric);
    double scale = quantity.scale();
    if (Double.isNaN(mean.low())) {
      return new Amount(
          Rounding.of(scale * mean.mean()).text(scale * mean.mean()), "", quantity.unit());
    }
    Rounding rounding = Rounding.of(scale * mean.low(), scale * mean.high());
    return new Amount(
        rounding.text(scale * mean.mean()),
        rounding.text(scale * mean.low()) + " to " + rounding.text(scale * mean.high()),
        quantity.unit());
  }
}
