package org.hudna.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * Whole days from {@code first} to {@code last}, both included.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record DateRange(LocalDate first, LocalDate last) {

  public DateRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "a range of days ends on %s, before it starts on %s".formatted(last, first));
    }
  }

  /** The {@code days} days that end on {@code last}. */
  public static DateRange endingOn(LocalDate last, int days) {
    return new DateRange(last.minusDays(days - 1L), last);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  public boolean contains(DateRange other) {
    return contains(other.first) && contains(other.last);
  }

  public int days() {
    return (int) ChronoUnit.DAYS.between(first, last) + 1;
  }

  public Stream<LocalDate> stream() {
    return first.datesUntil(last.plusDays(1));
  }

  @Override
  public String toString() {
    return first + " to " + last;
  }
}
