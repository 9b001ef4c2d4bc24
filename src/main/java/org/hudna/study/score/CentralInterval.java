package org.hudna.study.score;

import java.util.List;

/**
 * The central interval of draws. Its lower end is the smallest draw that a share of (100 - percent)
 * / 2 % of the draws does not exceed or reaches; the upper end is the mirror of it, as many draws
 * from the top. Both are draws, so counts have whole ends, and both are quantiles of the draws.
 *
 * @param percent the share of the draws that it is to hold, above 0 and below 100
 * @param low the lower end, which belongs to the interval
 * @param high the upper end, which belongs to the interval
 */
public record CentralInterval(int percent, double low, double high) {
  /** The levels that are reported, in percent. */
  public static final List<Integer> LEVELS = List.of(50, 80, 95);

  private static final int WHOLE = 100;

  /** Checks the level. */
  public CentralInterval {
    if (percent <= 0 || percent >= WHOLE) {
      throw new IllegalArgumentException("expected a level from 1 to 99 %, found " + percent);
    }
  }

  /** The interval of draws at a level in percent. */
  public static CentralInterval of(SortedDraws draws, int percent) {
    int twice = 2 * WHOLE;
    int rank = Math.max(1, (int) ceilingOf((long) draws.size() * (WHOLE - percent), twice));
    return new CentralInterval(percent, draws.ranked(rank), draws.ranked(draws.size() + 1 - rank));
  }

  private static long ceilingOf(long number, int divisor) {
    return (number + divisor - 1) / divisor;
  }

  /** Whether a number is in it, the ends included. */
  public boolean contains(double number) {
    return low <= number && number <= high;
  }

  /**
   * The interval score, in the unit of the observation: the width, and 2 / alpha times the distance
   * by which the observation is outside, alpha being the share that the interval is to leave out
   * (Gneiting and Raftery 2007, J. Am. Statistical Association 102: 359-378, equation 43). Smaller
   * is better.
   */
  public double score(double observed) {
    double outside = Math.max(0, Math.max(low - observed, observed - high));
    return high - low + 2.0 * WHOLE / (WHOLE - percent) * outside;
  }
}
