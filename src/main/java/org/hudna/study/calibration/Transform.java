package org.hudna.study.calibration;

/**
 * The scale on which a target is compared: the one on which its chance is about as wide anywhere.
 */
public enum Transform {
  /** As it is: shares and correlations. */
  IDENTITY,
  /** Square root: counts of events. */
  SQRT,
  /** Logarithm of one more: deaths, which have a long tail, and ratios from 0 up. */
  LOG1P;

  /** The value on this scale; NaN stays NaN. */
  public double of(double value) {
    return switch (this) {
      case IDENTITY -> value;
      case SQRT -> Math.sqrt(value);
      case LOG1P -> Math.log1p(value);
    };
  }
}
