package org.hudna.study.comparison;

/**
 * How likely so large a difference is by chance alone.
 *
 * @param p two-sided; NaN if the method is {@link TestMethod#NONE}, as {@code adjusted}
 * @param adjusted by Holm over the family of all tests of the comparison
 */
public record Significance(double p, double adjusted, TestMethod method) {
  /** Adjusted values below it count as a difference. */
  public static final double LEVEL = 0.05;

  /** Whether chance alone is an unlikely cause. */
  public boolean clear() {
    return adjusted < LEVEL;
  }

  static Significance raw(double p, TestMethod method) {
    return new Significance(p, p, method);
  }

  Significance adjustedTo(double value) {
    return new Significance(p, value, method);
  }
}
