package org.hudna.study.sensitivity;

/**
 * A measure with its 95 % bootstrap interval.
 *
 * @param value NaN if it cannot be said
 * @param low NaN where there is no interval
 * @param high NaN where there is no interval
 */
public record IndexEstimate(double value, double low, double high) {

  /** A measure that cannot be said. */
  static final IndexEstimate NONE = new IndexEstimate(Double.NaN, Double.NaN, Double.NaN);

  /** Whether the interval is there and leaves nought out. */
  public boolean clear() {
    return low > 0 || high < 0;
  }
}
