package org.hudna.study.comparison;

/**
 * A mean with its 95 % interval.
 *
 * @param n pairs or runs that it rests on
 * @param mean NaN if there are none
 * @param low lower end; NaN if the method is {@link IntervalMethod#NONE}, as {@code high}
 */
public record Estimate(int n, double mean, double low, double high, IntervalMethod method) {
  /** Coverage that intervals aim at. */
  public static final double CONFIDENCE = 0.95;

  /** Whether the whole interval is above a number. */
  public boolean above(double number) {
    return low > number;
  }

  /** Whether the whole interval is below a number. */
  public boolean below(double number) {
    return high < number;
  }
}
