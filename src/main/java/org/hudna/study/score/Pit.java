package org.hudna.study.score;

import java.time.LocalDate;
import org.apache.commons.rng.simple.RandomSource;
import org.hudna.history.Quantity;

/**
 * The randomised probability integral transform: where an observation lies in a forecast, from 0 to
 * 1. Over many calibrated forecasts it is uniform, of counts too (Czado, Gneiting and Held 2009,
 * Biometrics 65: 1254-1261).
 */
public final class Pit {

  private Pit() {}

  /**
   * The value for a law of counts: F(y - 1) + u (F(y) - F(y - 1)).
   *
   * @param below F(y - 1), the chance of less than what was observed
   * @param upTo F(y), the chance of no more than that
   * @param u a draw from the uniform law on 0 to 1
   */
  public static double ofLaw(double below, double upTo, double u) {
    return below + u * (upTo - below);
  }

  /**
   * The value for m draws: that of the law of the draws and the observation together, (b + u (e +
   * 1)) / (m + 1) where b draws are below what was observed and e equal it. It is exactly uniform
   * for any m if the observation is one more draw of the same law, which that of the draws alone is
   * not; for large m the two agree.
   *
   * @param u a draw from the uniform law on 0 to 1
   */
  public static double ofDraws(SortedDraws draws, double observed, double u) {
    double m = draws.size();
    return ofLaw(draws.below(observed) / (m + 1), (draws.upTo(observed) + 1) / (m + 1), u);
  }

  /**
   * A draw from the uniform law on 0 to 1 that belongs to a seed and a case, whatever the order.
   */
  static double chance(long seed, Quantity quantity, LocalDate day, int area) {
    long[] key = {seed, quantity.ordinal(), day.toEpochDay(), area};
    return RandomSource.MT_64.create(key).nextDouble();
  }
}
