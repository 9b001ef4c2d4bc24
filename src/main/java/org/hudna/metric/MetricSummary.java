package org.hudna.metric;

import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * The distribution of a metric over runs. All but {@code runs} are NaN if no run has a value;
 * {@code sd} is NaN with fewer than two.
 *
 * @param runs runs in which the metric has a value
 * @param sd standard deviation with n - 1
 * @param q05 quantiles by linear interpolation (R's type 7)
 */
public record MetricSummary(
    int runs,
    double mean,
    double sd,
    double min,
    double max,
    double q05,
    double q25,
    double median,
    double q75,
    double q95) {

  /** Summarises values; NaN ones are left out. */
  public static MetricSummary of(double[] values) {
    double[] present = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
    int n = present.length;
    if (n == 0) {
      double no = Double.NaN;
      return new MetricSummary(0, no, no, no, no, no, no, no, no, no);
    }
    Percentile rank = new Percentile().withEstimationType(EstimationType.R_7);
    rank.setData(present);
    return new MetricSummary(
        n,
        StatUtils.mean(present),
        n < 2 ? Double.NaN : Math.sqrt(StatUtils.variance(present)),
        present[0],
        present[n - 1],
        rank.evaluate(5),
        rank.evaluate(25),
        rank.evaluate(50),
        rank.evaluate(75),
        rank.evaluate(95));
  }
}
