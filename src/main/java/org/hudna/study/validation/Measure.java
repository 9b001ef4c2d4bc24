package org.hudna.study.validation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.hudna.study.score.Score;

/** A number that is given for each forecast and series, and for which a goal can be set. */
public enum Measure {
  /** {@link Score#FAIR_CRPS}. */
  FAIR_CRPS,
  /** {@link Score#CRPS}. */
  CRPS,
  /** {@link Score#IGNORANCE}. */
  IGNORANCE,
  /** {@link Score#INTERVAL_50}. */
  INTERVAL_50,
  /** {@link Score#INTERVAL_80}. */
  INTERVAL_80,
  /** {@link Score#INTERVAL_95}. */
  INTERVAL_95,
  /** Mean of the three interval scores. */
  INTERVAL_MEAN,
  /** {@link Score#FAIR_ENERGY}. */
  FAIR_ENERGY,
  /** {@link Score#ENERGY}. */
  ENERGY,
  /** Share of observations in the central 50 %, its ends included. */
  COVERAGE_50,
  /** Share of observations in the central 80 %, its ends included. */
  COVERAGE_80,
  /** Share of observations in the central 95 %, its ends included. */
  COVERAGE_95,
  /** The same of the central 50 % by the randomised rule, which a calibrated forecast meets. */
  COVERAGE_50_RANDOMISED,
  /** The same of the central 80 % by the randomised rule. */
  COVERAGE_80_RANDOMISED,
  /** The same of the central 95 % by the randomised rule. */
  COVERAGE_95_RANDOMISED,
  /** P value of the test that the probability integral transform is uniform. */
  PIT_P,
  /**
   * The model's CRPS over that of a baseline, each as its forecast stands. Of past days as draws
   * the forecast is the law of these very days; the fair score would estimate that of the law
   * behind them, which nobody has forecast.
   */
  CRPS_RATIO,
  /** The same of the fair CRPS. */
  FAIR_CRPS_RATIO;

  /** Whether it compares the model with a baseline. */
  public boolean isRatio() {
    return this == CRPS_RATIO || this == FAIR_CRPS_RATIO;
  }

  /** The score that it is the mean of, if it is one. */
  public Optional<Score> score() {
    return Arrays.stream(Score.values()).filter(score -> score.name().equals(name())).findFirst();
  }

  /** Whether it exists for a series: only all governorates together have an energy score. */
  public boolean of(Series series) {
    return score().map(score -> score.scopes().contains(series.scope())).orElse(true);
  }

  /** The spelling in studies, with hyphens. */
  public String key() {
    return column().replace('_', '-');
  }

  /** The spelling in tables. */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }
}
