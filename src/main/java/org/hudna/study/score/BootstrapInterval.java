package org.hudna.study.score;

/**
 * An estimate with its 95 % interval.
 *
 * @param value NaN if it is not defined, as the ends
 */
public record BootstrapInterval(double value, double low, double high) {

  /** Whether the whole interval is above a number. */
  public boolean above(double number) {
    return low > number;
  }

  /** Whether the whole interval is below a number. */
  public boolean below(double number) {
    return high < number;
  }
}
