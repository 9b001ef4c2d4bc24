package org.hudna.study.validation;

import org.hudna.scenario.Mechanism;
import org.hudna.study.score.BootstrapInterval;

/**
 * What a mechanism does to the model's score.
 *
 * @param pool name of the days
 * @param with mean CRPS of the model as it is
 * @param without the same without the mechanism
 * @param difference with less without: below 0 where the mechanism makes forecasts better
 */
public record AblationRow(
    String pool,
    Mechanism mechanism,
    Series series,
    double with,
    double without,
    BootstrapInterval difference) {}
