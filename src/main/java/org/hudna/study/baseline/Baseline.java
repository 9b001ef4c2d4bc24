package org.hudna.study.baseline;

import org.hudna.history.DateRange;
import org.hudna.study.score.Forecast;

/** A forecast made from the past alone. */
public interface Baseline {

  /** Its name in files, as {@code conflictology-28}. */
  String id();

  /** Its name for readers, in a few words. */
  String label();

  /**
   * The forecast of some days after the past.
   *
   * @param days begin after the last day of the past
   * @param members at least 1; a baseline that is one number repeats it
   * @param seed of all its chance; equal arguments give equal forecasts
   */
  Forecast forecast(Past past, DateRange days, int members, long seed);
}
