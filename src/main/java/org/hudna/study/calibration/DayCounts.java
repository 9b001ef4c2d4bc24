package org.hudna.study.calibration;

import org.hudna.history.CountSeries;
import org.hudna.history.Quantity;

/**
 * Recorded events and deaths of one dyad group by day and area; area 0 is the nation, the
 * governorates follow in the theatre's order. Events without deaths are counted too.
 */
public final class DayCounts {
  private final int[][] events;
  private final int[][] deaths;
  private final int[][] without;

  /** No event on any day. */
  public DayCounts(int days, int governorates) {
    events = new int[days][governorates + 1];
    deaths = new int[days][governorates + 1];
    without = new int[days][governorates + 1];
  }

  /**
   * Counts an event for the nation and, if it has one, for its governorate.
   *
   * @param day from 0
   * @param governorate from 0; -1 for none
   */
  public void add(int day, int governorate, int died) {
    count(day, CountSeries.NATION, died);
    if (governorate >= 0) {
      count(day, governorate + 1, died);
    }
  }

  private void count(int day, int area, int died) {
    events[day][area]++;
    deaths[day][area] += died;
    without[day][area] += died == 0 ? 1 : 0;
  }

  /** Number of areas, the nation among them. */
  int areas() {
    return events.length == 0 ? 0 : events[0].length;
  }

  int of(Quantity quantity, int day, int area) {
    return quantity == Quantity.EVENTS ? events[day][area] : deaths[day][area];
  }

  /** Events in which nobody died. */
  int without(int day, int area) {
    return without[day][area];
  }
}
