package org.hudna.model.process;

import org.apache.commons.rng.UniformRandomProvider;

/** A choice in proportion to weights, in one draw; what weighs nothing changes nothing. */
final class WeightedChoice {
  private WeightedChoice() {}

  /** The position of the chosen weight; -1 if no weight is above 0. */
  static int of(double[] weights, UniformRandomProvider rng) {
    double total = 0;
    for (double weight : weights) {
      total += weight;
    }
    double left = rng.nextDouble() * total;
    int chosen = -1;
    for (int i = 0; i < weights.length && left >= 0; i++) {
      if (weights[i] > 0) {
        chosen = i;
        left -= weights[i];
      }
    }
    return chosen;
  }
}
