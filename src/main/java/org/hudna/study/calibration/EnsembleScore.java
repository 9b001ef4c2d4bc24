package org.hudna.study.calibration;

import java.util.Arrays;

/**
 * The continuous ranked probability score of an ensemble, in its fair form, whose expectation does
 * not depend on the number of members (Ferro 2014): mean |x - y| less half the mean |x - x'| over
 * all pairs of different members.
 */
final class EnsembleScore {
  private EnsembleScore() {}

  /** The score of at least two members, in their unit; less is better. */
  static double of(double[] members, double observed) {
    double[] sorted = members.clone();
    Arrays.sort(sorted);
    int size = sorted.length;
    double off = 0;
    double apart = 0;
    for (int i = 0; i < size; i++) {
      off += Math.abs(sorted[i] - observed);
      apart += (2.0 * i - size + 1) * sorted[i];
    }
    return off / size - apart / ((double) size * (size - 1));
  }
}
