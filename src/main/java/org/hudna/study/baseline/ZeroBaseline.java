package org.hudna.study.baseline;

import org.hudna.history.DateRange;
import org.hudna.study.score.Forecast;

/** Nothing is recorded anywhere. */
public final class ZeroBaseline implements Baseline {

  @Override
  public String id() {
    return "zero";
  }

  @Override
  public String label() {
    return "Nothing happens";
  }

  @Override
  public Forecast forecast(Past past, DateRange days, int members, long seed) {
    return past.blank(days, members);
  }
}
