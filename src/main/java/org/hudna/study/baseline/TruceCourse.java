package org.hudna.study.baseline;

import java.time.LocalDate;
import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.model.random.Draws;

/**
 * What one member takes a truce to be; drawn once for all its days.
 *
 * @param truce as announced
 * @param nationalFactor of all rates on all days
 * @param firstRatio exp(-a): events at the start of the truce against before
 * @param halfLifeDays h, after which the logarithm of the ratio has halved
 * @param renewed whether the truce outlives its term
 * @param afterFactor of the rates once the truce has ended
 * @param deathsFactor of the deaths of an event while the truce holds
 */
record TruceCourse(
    AnnouncedTruce truce,
    double nationalFactor,
    double firstRatio,
    double halfLifeDays,
    boolean renewed,
    double afterFactor,
    double deathsFactor) {
  private static final double NATIONAL_LOG_SD = 0.12;
  private static final double FIRST_RATIO_MEDIAN = 0.57;
  private static final double FIRST_RATIO_LOG_SD = 0.25;
  private static final double SHORTEST_HALF_LIFE_DAYS = 2;
  private static final double LONGEST_HALF_LIFE_DAYS = 40;
  private static final double AFTER_LOG_MEAN = 0.15;
  private static final double AFTER_LOG_SD = 0.3;
  private static final double DEATHS_MEDIAN = 0.75;
  private static final double DEATHS_LOG_SD = 0.25;

  /** One course; the same numbers of draws with and without a truce. */
  static TruceCourse draw(UniformRandomProvider rng, AnnouncedTruce truce) {
    double national = Draws.logNormal(rng, 1, NATIONAL_LOG_SD);
    double first = Draws.logNormal(rng, FIRST_RATIO_MEDIAN, FIRST_RATIO_LOG_SD);
    double logHalfLife =
        Draws.between(rng, Math.log(SHORTEST_HALF_LIFE_DAYS), Math.log(LONGEST_HALF_LIFE_DAYS));
    boolean renewed = rng.nextDouble() >= truce.notRenewed();
    double after = Draws.logNormal(rng, Math.exp(AFTER_LOG_MEAN), AFTER_LOG_SD);
    double deaths = Draws.logNormal(rng, DEATHS_MEDIAN, DEATHS_LOG_SD);
    return new TruceCourse(truce, national, first, Math.exp(logHalfLife), renewed, after, deaths);
  }

  /** Whether the truce is on at noon of a day. */
  boolean holds(LocalDate day) {
    return truce.daysSinceStart(day) >= 0 && !hasEnded(day);
  }

  private boolean hasEnded(LocalDate day) {
    return truce.termIsOver(day) && !renewed;
  }

  /** The factor of the rates on a day: the national one times f. */
  double intensity(LocalDate day) {
    return nationalFactor * course(day);
  }

  /** f = exp(-a 2^(-t / h)) while the truce holds, 1 before it. */
  private double course(LocalDate day) {
    if (hasEnded(day)) {
      return afterFactor;
    }
    return holds(day)
        ? Math.pow(firstRatio, Math.pow(2, -truce.daysSinceStart(day) / halfLifeDays))
        : 1;
  }

  /** The factor of the deaths of an event on a day. */
  double severity(LocalDate day) {
    return holds(day) ? deathsFactor : 1;
  }
}
