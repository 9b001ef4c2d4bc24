package org.hudna.study.validation;

import java.util.Locale;
import java.util.Optional;

/** What a goal can be set for. */
public enum Measure {
  /** {@link Score#CRPS_FAIR}. */
  CRPS_FAIR,
  /** {@link Score#CRPS}. */
  CRPS,
  /** {@link Score#IGNORANCE}. */
  IGNORANCE,
  /** {@link Score#INTERVAL_SCORE}. */
  INTERVAL_SCORE,
  /** {@link Score#COVERAGE_50}. */
  COVERAGE_50,
  /** {@link Score#COVERAGE_80}. */
  COVERAGE_80,
  /** {@link Score#COVERAGE_95}. */
  COVERAGE_95,
  /** {@link Score#ENERGY_SCORE}. */
  ENERGY_SCORE,
  /** P value of the test that the probability integral transform is uniform. */
  PIT_P,
  /** The model's fair CRPS over that of a baseline. */
  CRPS_RATIO;

  /** The score that is meant, if it is one. */
  public Optional<Score> score() {
    return this == PIT_P || this == CRPS_RATIO
        ? Optional.empty()
        : Optional.of(Score.valueOf(name()));
  }

  /** The spelling in studies. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
