package org.hudna.study.baseline;

/** Lengths of the stretches of the past that baselines look at, in days. */
final class Windows {
  /** Four weeks: the level of now. */
  static final int MONTH = 28;

  /** The longer past. */
  static final int QUARTER = 90;

  private Windows() {}

  static int positive(int days) {
    if (days < 1) {
      throw new IllegalArgumentException("expected at least 1 past day, found " + days);
    }
    return days;
  }
}
