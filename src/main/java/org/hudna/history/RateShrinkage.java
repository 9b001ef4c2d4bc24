package org.hudna.history;

/**
 * Events per day of a governorate, the window's count pulled towards the longer past: {@code rate =
 * (N_w + a r) / (W + a)}, with {@code N_w} the events of the window's {@code W} observed days and
 * {@code r} the mean per day of the recent past. It is the posterior mean of a Poisson rate under a
 * gamma prior of mean {@code r} and weight {@code a} days.
 *
 * @param priorDays {@code a}, the weight of the recent past in days, more than 0
 */
public record RateShrinkage(double priorDays) {

  /** 56 days; 28 to 112 do as well on the data of 2016. */
  public static final RateShrinkage DEFAULT = new RateShrinkage(56);

  public RateShrinkage {
    if (!(priorDays > 0)) {
      throw new IllegalArgumentException("weight of the past must be > 0 days: " + priorDays);
    }
  }

  /**
   * The rate per day.
   *
   * @param windowEvents {@code N_w}
   * @param windowDays {@code W}, observed days only
   * @param recentPerDay {@code r}, events per observed day
   */
  public double rate(int windowEvents, int windowDays, double recentPerDay) {
    return (windowEvents + priorDays * recentPerDay) / (windowDays + priorDays);
  }
}
