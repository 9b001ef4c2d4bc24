package org.hudna.study.baseline;

import org.hudna.history.DateRange;
import org.hudna.study.score.Forecast;

/**
 * Events of each area, and its daily deaths apart from them, negative binomial, fitted to the last
 * observed days by maximum likelihood. The standard is {@value Windows#MONTH} days, as of the mean
 * and of conflictology: what then differs is the law alone.
 */
public final class NegativeBinomialBaseline implements Baseline {
  private final int pastDays;

  /** The standard. */
  public NegativeBinomialBaseline() {
    this(Windows.MONTH);
  }

  /**
   * A fit to another length.
   *
   * @param pastDays observed days that are fitted, at least 1
   */
  public NegativeBinomialBaseline(int pastDays) {
    this.pastDays = Windows.positive(pastDays);
  }

  @Override
  public String id() {
    return "negative-binomial";
  }

  @Override
  public String label() {
    return "Negative binomial, fitted to %d days".formatted(pastDays);
  }

  @Override
  public Forecast forecast(Past past, DateRange days, int members, long seed) {
    return new AreaLaws(pastDays, NegativeBinomialFit::fit, NegativeBinomialFit::fit)
        .forecast(past, days, members, Chance.of(seed, id()));
  }
}
