package org.hudna.study.baseline;

/**
 * How events excite later ones: of the n that an event brings about on average, the share {@code
 * k(s) = (1 - q) q^(s - 1)}, {@code q = 2^(-1 / h)}, comes s = 1, 2, ... days later.
 *
 * @param branching n, in [0, 1)
 * @param halfLifeDays h, more than 0
 */
record HawkesKernel(double branching, double halfLifeDays) {

  HawkesKernel {
    if (!(branching >= 0 && branching < 1) || !(halfLifeDays > 0)) {
      throw new IllegalArgumentException(
          "no kernel has n %s and half-life %s days".formatted(branching, halfLifeDays));
    }
  }

  /** The sum over the past, {@code sum_s k(s) y_(t+1-s)}, from that of the day before. */
  double next(double sum, int count) {
    double q = Math.pow(2, -1 / halfLifeDays);
    return q * sum + (1 - q) * count;
  }

  /**
   * The sum {@code sum_s k(s) y_(t-s)} before each day, and before the day after the last. Nothing
   * is known of days before the first, so they excite nothing.
   *
   * @param counts by day, 0 on days that were not observed: these excite nothing
   */
  double[] sums(int[] counts) {
    double[] sums = new double[counts.length + 1];
    for (int t = 0; t < counts.length; t++) {
      sums[t + 1] = next(sums[t], counts[t]);
    }
    return sums;
  }
}
