package org.hudna.study.score;

import java.time.LocalDate;
import org.hudna.history.CountSeries;
import org.hudna.history.DateRange;
import org.hudna.history.Quantity;

/**
 * What a forecast says of the events and deaths of each day and area: equally likely members. Area
 * 0 is the nation ({@link CountSeries#NATION}), the governorates follow. A member is one possible
 * course of all days and areas, so its areas may be compared with each other.
 */
public final class Forecast {
  private final DateRange days;
  private final int areas;
  private final int members;
  private final int[][][][] draws;

  /** A forecast of nothing anywhere, to be filled by {@link #add}. */
  public Forecast(DateRange days, int areas, int members) {
    if (areas < 1 || members < 1) {
      throw new IllegalArgumentException(
          "expected at least 1 area and member, found " + areas + " and " + members);
    }
    this.days = days;
    this.areas = areas;
    this.members = members;
    this.draws = new int[Quantity.values().length][days.days()][areas][members];
  }

  /**
   * Adds to what a member has on a day in an area, and to nothing else: the nation is not summed.
   */
  public void add(LocalDate day, int area, int member, int events, int deaths) {
    int number = number(day);
    draws[Quantity.EVENTS.ordinal()][number][area][member] += events;
    draws[Quantity.DEATHS.ordinal()][number][area][member] += deaths;
  }

  /** The days that it speaks of. */
  public DateRange days() {
    return days;
  }

  /** Number of areas, the nation among them. */
  public int areas() {
    return areas;
  }

  /** Number of members. */
  public int members() {
    return members;
  }

  /** The values of all members, by member: a copy. */
  public int[] draws(Quantity quantity, LocalDate day, int area) {
    return draws[quantity.ordinal()][number(day)][area].clone();
  }

  private int number(LocalDate day) {
    if (!days.contains(day)) {
      throw new IllegalArgumentException("expected a day from " + days + ", found " + day);
    }
    return (int) (day.toEpochDay() - days.first().toEpochDay());
  }
}
