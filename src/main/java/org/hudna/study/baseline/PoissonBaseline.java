package org.hudna.study.baseline;

import java.util.Arrays;
import org.hudna.history.DateRange;
import org.hudna.study.score.Forecast;

/**
 * Events of each area Poisson, with the mean of the last observed days (its maximum likelihood
 * fit). Daily deaths come in heaps, so they follow a negative binomial law as in {@link
 * NegativeBinomialBaseline}. The standard is {@value Windows#MONTH} days, as of the mean and of
 * conflictology: what then differs is the law alone.
 */
public final class PoissonBaseline implements Baseline {
  private final int pastDays;

  /** The standard. */
  public PoissonBaseline() {
    this(Windows.MONTH);
  }

  /**
   * A fit to another length.
   *
   * @param pastDays observed days that are fitted, at least 1
   */
  public PoissonBaseline(int pastDays) {
    this.pastDays = Windows.positive(pastDays);
  }

  @Override
  public String id() {
    return "poisson";
  }

  @Override
  public String label() {
    return "Poisson, fitted to %d days".formatted(pastDays);
  }

  @Override
  public Forecast forecast(Past past, DateRange days, int members, long seed) {
    return new AreaLaws(pastDays, PoissonBaseline::fit, NegativeBinomialFit::fit)
        .forecast(past, days, members, Chance.of(seed, id()));
  }

  private static NegativeBinomial fit(int[] counts) {
    return NegativeBinomial.poisson(Arrays.stream(counts).average().orElseThrow());
  }
}
