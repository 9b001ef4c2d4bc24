package org.hudna.study.survival;

import org.hudna.study.comparison.Estimate;

/**
 * How long the truce of one scenario lasts.
 *
 * @param held share that held up to the horizon, with the band of the curve
 * @param restrictedMean mean days in force within the horizon
 * @param difference of that mean to the baseline's, over pairs of runs with the same luck; of
 *     method NONE for the baseline itself and where the baseline has no truce or simulates other
 *     days
 * @param logRank against the baseline; null in these cases
 */
public record TruceSurvival(
    String scenario,
    KaplanMeier curve,
    Estimate held,
    MedianTime median,
    Estimate restrictedMean,
    Estimate difference,
    LogRank logRank) {

  TruceSurvival withAdjusted(double p) {
    return logRank == null
        ? this
        : new TruceSurvival(
            scenario, curve, held, median, restrictedMean, difference, logRank.adjustedTo(p));
  }
}
