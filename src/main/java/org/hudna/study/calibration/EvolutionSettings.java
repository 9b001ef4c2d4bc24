package org.hudna.study.calibration;

/**
 * How the search for the best point goes about it.
 *
 * @param runs model runs in all
 * @param seedsPerTrial runs of each trial, at least 2; the same seeds in all trials
 * @param population trials of a generation
 */
public record EvolutionSettings(int runs, int seedsPerTrial, int population) {

  /** Trials in all. */
  public int trials() {
    return runs / seedsPerTrial;
  }
}
