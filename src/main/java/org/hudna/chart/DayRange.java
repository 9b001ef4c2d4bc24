package org.hudna.chart;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The days of a scenario on a calendar without time zones. On an axis a day is the unit interval
 * that starts at its epoch day.
 *
 * @param first the first day
 * @param count how many days, 1 or more
 */
record DayRange(LocalDate first, int count) {

  DayRange {
    if (count < 1) {
      throw new IllegalArgumentException("expected one day or more, found " + count);
    }
  }

  /** Position of the first midnight, in days. */
  double start() {
    return first.toEpochDay();
  }

  /** Position of the last midnight, in days. */
  double end() {
    return start() + count;
  }

  /** Position of noon of a day, counted from 0. */
  double noon(int day) {
    return start() + day + 0.5;
  }

  /** Which day a date is, counted from 0; outside 0 to {@code count - 1} if not of this range. */
  int indexOf(long epochDay) {
    return Math.toIntExact(epochDay - first.toEpochDay());
  }

  boolean holds(LocalDateTime instant) {
    return position(instant) >= start() && position(instant) < end();
  }

  /** Position of an instant, in days. */
  static double position(LocalDateTime instant) {
    return instant.toLocalDate().toEpochDay() + instant.toLocalTime().toSecondOfDay() / 86_400.0;
  }
}
