package org.hudna.study.validation;

import java.util.Locale;

/**
 * A goal and what came out.
 *
 * @param value over all scored days; NaN if it cannot be computed
 */
public record GoalResult(GoalTerms goal, double value) {

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
    String found = Double.isNaN(value) ? "no value" : String.format(Locale.ROOT, "%.4f", value);
    return name() + ": " + found + (kept() ? ", kept" : ", missed");
  }
}
