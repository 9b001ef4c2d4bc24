package org.hudna.study.validation;

import java.util.Locale;

/** What is said of each day's forecast; the score of some days is the mean over them. */
public enum Score {
  /** Continuous ranked probability score as a larger ensemble would have it; 0 is best. */
  CRPS_FAIR(true),
  /** Continuous ranked probability score of the ensemble as it is; 0 is best. */
  CRPS(true),
  /** Minus the binary logarithm of the probability of what was observed, in bits; 0 is best. */
  IGNORANCE(true),
  /** Mean over the central intervals of 50, 80 and 95 % of their interval scores; 0 is best. */
  INTERVAL_SCORE(true),
  /** Share of days within the central 50 %. */
  COVERAGE_50(false),
  /** Share of days within the central 80 %. */
  COVERAGE_80(false),
  /** Share of days within the central 95 %. */
  COVERAGE_95(false),
  /** Energy score of all governorates together; 0 is best. */
  ENERGY_SCORE(true);

  private final boolean loss;

  Score(boolean loss) {
    this.loss = loss;
  }

  /** Whether less is better, so that skill has a meaning. */
  public boolean loss() {
    return loss;
  }

  /** The spelling in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it exists for a scope: only governorates have an energy score. */
  public boolean of(Scope scope) {
    return this != ENERGY_SCORE || scope == Scope.GOVERNORATES;
  }
}
