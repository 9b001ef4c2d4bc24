package org.hudna.chart;

import java.util.Arrays;

/**
 * Values with weights of 0 or more and a positive sum.
 *
 * @param values in any order
 * @param weights by value
 */
record WeightedValues(double[] values, double[] weights) {

  double least() {
    return Arrays.stream(values).min().orElseThrow();
  }

  double most() {
    return Arrays.stream(values).max().orElseThrow();
  }

  double mean() {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * weights[i];
    }
    return sum / Arrays.stream(weights).sum();
  }

  /** The mean product of deviations from the means, to those of another sample of equal weights. */
  double covariance(WeightedValues other) {
    double sum = 0;
    double own = mean();
    double others = other.mean();
    for (int i = 0; i < values.length; i++) {
      sum += weights[i] * (values[i] - own) * (other.values[i] - others);
    }
    return sum / Arrays.stream(weights).sum();
  }

  double sd() {
    return Math.sqrt(covariance(this));
  }

  /** Pearson's correlation; NaN where one does not vary. */
  double correlation(WeightedValues other) {
    double spread = sd() * other.sd();
    return spread > 0 ? covariance(other) / spread : Double.NaN;
  }

  /**
   * The density at equal steps between two ends, with a Gaussian kernel by Silverman's rule of
   * thumb for the effective number of values. What a kernel would put beyond an end is folded back,
   * so that a law that ends there does not seem to fade.
   */
  double[] density(double low, double high, int steps) {
    double[] density = new double[steps + 1];
    double width = 0.9 * sd() * Math.pow(effectiveSize(), -0.2);
    double sum = Arrays.stream(weights).sum();
    for (int s = 0; s <= steps && width > 0; s++) {
      double at = low + (high - low) * s / steps;
      for (int i = 0; i < values.length; i++) {
        double bell =
            bell((at - values[i]) / width)
                + bell((at - (2 * low - values[i])) / width)
                + bell((at - (2 * high - values[i])) / width);
        density[s] += weights[i] / sum * bell / width;
      }
    }
    return density;
  }

  /** Kish's effective size of the weights. */
  double effectiveSize() {
    double sum = Arrays.stream(weights).sum();
    return sum * sum / Arrays.stream(weights).map(weight -> weight * weight).sum();
  }

  private static double bell(double z) {
    return Math.abs(z) < 6 ? Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) : 0;
  }
}
