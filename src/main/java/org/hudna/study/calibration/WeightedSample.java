package org.hudna.study.calibration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Numbers with weights. */
public final class WeightedSample {
  private final double[] values;
  private final double[] weights;

  /**
   * A sample.
   *
   * @param values in any order
   * @param weights not negative, with a sum above 0; they need not sum to 1
   */
  public WeightedSample(double[] values, double[] weights) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double sum = Arrays.stream(weights).sum();
    this.values = Arrays.stream(order).mapToDouble(i -> values[i]).toArray();
    this.weights = Arrays.stream(order).mapToDouble(i -> weights[i] / sum).toArray();
  }

  /** Numbers that count alike. */
  public static WeightedSample of(double[] values) {
    double[] equal = new double[values.length];
    Arrays.fill(equal, 1);
    return new WeightedSample(values, equal);
  }

  /**
   * A quantile: values stand at the middles of their weights, with straight lines between them.
   *
   * @param probability in [0, 1]
   */
  public double quantile(double probability) {
    double below = 0;
    double lastMiddle = 0;
    for (int i = 0; i < values.length; i++) {
      double middle = below + weights[i] / 2;
      if (middle >= probability) {
        double gap = middle - lastMiddle;
        if (i == 0 || gap <= 0) {
          return values[i];
        }
        double part = (probability - lastMiddle) / gap;
        return values[i - 1] + part * (values[i] - values[i - 1]);
      }
      below += weights[i];
      lastMiddle = middle;
    }
    return values[values.length - 1];
  }

  /** The weighted standard deviation. */
  public double standardDeviation() {
    double mean = IntStream.range(0, values.length).mapToDouble(i -> weights[i] * values[i]).sum();
    return Math.sqrt(
        IntStream.range(0, values.length)
            .mapToDouble(i -> weights[i] * (values[i] - mean) * (values[i] - mean))
            .sum());
  }

  /** Effective sample size: the square of the sum of weights over the sum of their squares. */
  public static double effectiveSize(double[] weights) {
    double sum = Arrays.stream(weights).sum();
    return sum * sum / Arrays.stream(weights).map(weight -> weight * weight).sum();
  }
}
