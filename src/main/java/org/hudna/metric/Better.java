package org.hudna.metric;

/**
 * Which of two values of a metric is better. Counts that grow only while a truce stands
 * (violations, resets, suspensions) are neither: a truce that ends sooner has fewer of them.
 */
public enum Better {
  LOWER,
  HIGHER,
  /** Neither, or it depends on what else happened. */
  NEITHER;

  /**
   * The probability that the second value of a pair is the better one.
   *
   * @param higher probability that it is the higher one, ties counted half
   * @return NaN if neither is better
   */
  public double probability(double higher) {
    return switch (this) {
      case HIGHER -> higher;
      case LOWER -> 1 - higher;
      case NEITHER -> Double.NaN;
    };
  }
}
