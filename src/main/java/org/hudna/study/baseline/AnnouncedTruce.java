package org.hudna.study.baseline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * What is known of a truce when it is announced.
 *
 * @param start when it begins; null where there is no truce
 * @param termDays its announced term in days, more than 0; null where it names none, and then it
 *     never ends by its term. A term that is known to have been renewed is no longer to be given
 * @param notRenewed probability that the term is not renewed, in [0, 1]
 */
public record AnnouncedTruce(LocalDateTime start, Integer termDays, double notRenewed) {

  /** Probability that a term is not renewed where nothing better is known; an assumption. */
  public static final double USUALLY_NOT_RENEWED = 0.7;

  public AnnouncedTruce {
    if (termDays != null && termDays < 1) {
      throw new IllegalArgumentException("expected a term of at least 1 day, found " + termDays);
    }
    if (!(notRenewed >= 0 && notRenewed <= 1)) {
      throw new IllegalArgumentException("expected a probability, found " + notRenewed);
    }
  }

  /** No truce. */
  public static AnnouncedTruce none() {
    return new AnnouncedTruce(null, null, 0);
  }

  /** A truce without a term. */
  public static AnnouncedTruce openEnded(LocalDateTime start) {
    return new AnnouncedTruce(start, null, 0);
  }

  /** A truce with a term that is not renewed with probability {@value #USUALLY_NOT_RENEWED}. */
  public static AnnouncedTruce forDays(LocalDateTime start, int termDays) {
    return new AnnouncedTruce(start, termDays, USUALLY_NOT_RENEWED);
  }

  boolean exists() {
    return start != null;
  }

  /** The last of the known days that is before the day on which the truce begins. */
  LocalDate eve(LocalDate lastKnown) {
    LocalDate eve = exists() ? start.toLocalDate().minusDays(1) : lastKnown;
    return eve.isBefore(lastKnown) ? eve : lastKnown;
  }

  /**
   * Time since the start at noon of a day, in days; below 0 before it, and always without a truce.
   */
  double daysSinceStart(LocalDate day) {
    return exists()
        ? Duration.between(start, day.atTime(LocalTime.NOON)).toSeconds()
            / (double) Duration.ofDays(1).toSeconds()
        : Double.NEGATIVE_INFINITY;
  }

  /** True from the first noon that is no earlier than the end of the term. */
  boolean termIsOver(LocalDate day) {
    return termDays != null && daysSinceStart(day) >= termDays;
  }
}
