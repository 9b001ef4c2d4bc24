package org.hudna.study.calibration;

/**
 * How approximate Bayesian computation goes about it.
 *
 * @param runs model runs in all, with those of the prediction
 * @param first independent draws from the prior at the beginning
 * @param population size N of the following generations
 * @param keep share alpha of N that is kept
 * @param stopAcceptance the fit ends when a smaller share of new trials than this is kept
 * @param tolerance the fit ends when the tolerance is this or less; without unit
 * @param predictive runs from the posterior at the end, which the observed targets are held against
 */
public record AbcSettings(
    int runs,
    int first,
    int population,
    double keep,
    double stopAcceptance,
    double tolerance,
    SummaryKind summaries,
    int predictive) {

  /** Particles that are kept: alpha N, at least 2. */
  public int kept() {
    return Math.max(2, (int) (keep * population));
  }

  /** Runs that are left for generations, the first among them. */
  public int generationRuns() {
    return runs - predictive;
  }

  /** The same without runs from the posterior. */
  public AbcSettings withoutPrediction() {
    return new AbcSettings(
        runs - predictive, first, population, keep, stopAcceptance, tolerance, summaries, 0);
  }
}
