package org.hudna.study.validation;

import java.util.Locale;

/**
 * A goal and what came out.
 *
 * @param value over all scored days; NaN if it cannot be computed
 */
public record GoalResult(GoalTerms goal, double value) {
  private static final double SMALL = 0.001;

  /** Whether the value is within the bounds. */
  public boolean kept() {
    return goal.keptBy(value);
  }

  /** The goal in words, as {@code national-events coverage-80 from 0.72 to 0.88}. */
  public String name() {
    String text = goal.series().key() + " " + goal.measure().key();
    text += goal.against() == null ? "" : " against " + goal.against();
    text += goal.min() == null ? "" : " from " + goal.min();
    return text + (goal.max() == null ? "" : " to " + goal.max());
  }

  /** The goal with its value and whether it is kept. */
  public String line() {
    return name() + ": " + found() + (kept() ? ", kept" : ", missed");
  }

  private String found() {
    if (Double.isNaN(value)) {
      return "no value";
    }
    return String.format(Locale.ROOT, value > 0 && value < SMALL ? "%.1e" : "%.4f", value);
  }
}
