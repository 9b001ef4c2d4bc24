package org.hudna.study.validation;

import org.hudna.experiment.RunOutcome;
import org.hudna.scenario.Mechanism;

/**
 * A run of a window that broke off.
 *
 * @param without the mechanism that was switched off; null if none was
 */
public record FailedRun(
    ValidationCase of, Window window, Mechanism without, RunOutcome.Failed outcome) {}
