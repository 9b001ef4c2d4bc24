package org.hudna.study.validation;

import org.hudna.scenario.Parameter;

/**
 * Bounds that a measure of the model is to keep over all scored days of the study.
 *
 * @param against a baseline's id; only with a {@link Measure#isRatio() ratio}
 */
public record GoalTerms(
    @Parameter(description = "Which series") Series series,
    @Parameter(description = "What is measured") Measure measure,
    @Parameter(description = "The baseline of a ratio", optional = true) String against,
    @Parameter(description = "The least that is good", optional = true) Double min,
    @Parameter(description = "The most that is good", optional = true) Double max) {

  /** Whether a value keeps the bounds; NaN does not. */
  public boolean keptBy(double value) {
    return !Double.isNaN(value) && (min == null || value >= min) && (max == null || value <= max);
  }
}
