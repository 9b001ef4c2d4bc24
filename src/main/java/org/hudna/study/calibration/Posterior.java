package org.hudna.study.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Weighted places of the parameters on their standard normal scales.
 *
 * @param z by particle and parameter
 * @param weights by particle; they sum to 1
 */
public record Posterior(double[][] z, double[] weights) {
  /**
   * The rule by which a parameter is called identified: its posterior is narrower than the prior by
   * this share of the standard deviation on the standard normal scale, or more.
   */
  public static final double IDENTIFIED_FROM = 0.25;

  /** Makes the weights sum to 1. */
  public Posterior {
    double sum = Arrays.stream(weights).sum();
    weights = Arrays.stream(weights).map(weight -> weight / sum).toArray();
  }

  /** One parameter's places. */
  public WeightedSample of(int parameter) {
    return new WeightedSample(
        Arrays.stream(z).mapToDouble(place -> place[parameter]).toArray(), weights);
  }

  /** 1 less the standard deviation on the standard normal scale, where that of the prior is 1. */
  public double shrinkage(int parameter) {
    return 1 - of(parameter).standardDeviation();
  }

  /** Whether the data tell of the parameter more than the prior; see {@link #IDENTIFIED_FROM}. */
  public boolean identified(int parameter) {
    return shrinkage(parameter) >= IDENTIFIED_FROM;
  }

  /** Effective sample size of the weights. */
  public double effectiveSize() {
    return WeightedSample.effectiveSize(weights);
  }

  /** Places drawn by their weights, systematically: each turns up about as often as it weighs. */
  List<double[]> draw(int count, UniformRandomProvider rng) {
    List<double[]> places = new ArrayList<>();
    double offset = rng.nextDouble();
    double below = 0;
    int particle = 0;
    for (int i = 0; i < count; i++) {
      double target = (i + offset) / count;
      while (particle < weights.length - 1 && below + weights[particle] <= target) {
        below += weights[particle++];
      }
      places.add(z[particle]);
    }
    return places;
  }
}
