package org.hudna.study.baseline;

import java.time.LocalDate;

/**
 * An earlier truce of the same conflict, that may be replayed.
 *
 * @param start its first day
 * @param days days from its first on that may be used, at least 1; those after the past, and those
 *     not observed, are left out
 */
public record EarlierTruce(LocalDate start, int days) {

  public EarlierTruce {
    Windows.positive(days);
  }
}
