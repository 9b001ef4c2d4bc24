package org.hudna.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Recorded events and deaths of one dyad group by day and area, from exact-day rows. Area 0 is the
 * nation, which counts events without a governorate too; the governorates follow in a given order.
 */
public final class CountSeries {
  /** The number of the nation among the areas. */
  public static final int NATION = 0;

  private final ObservedEvents events;
  private final List<String> governorates;
  private final int[][][] counts;

  private CountSeries(ObservedEvents events, List<String> governorates) {
    this.events = events;
    this.governorates = List.copyOf(governorates);
    this.counts = new int[Quantity.values().length][events.period().days()][areas()];
  }

  /**
   * The series of a dyad group over the whole period of the data.
   *
   * @param governorates codes, in the order that the areas are to have
   */
  public static CountSeries of(ObservedEvents events, String dyad, List<String> governorates) {
    CountSeries series = new CountSeries(events, governorates);
    Map<String, Integer> numbers = new HashMap<>();
    for (int g = 0; g < governorates.size(); g++) {
      numbers.put(governorates.get(g), g + 1);
    }
    for (ObservedEvent event : events.exactDay().within(events.period()).ofDyad(dyad).events()) {
      int day = (int) (event.start().toEpochDay() - events.period().first().toEpochDay());
      series.add(day, NATION, event);
      Integer area = numbers.get(event.governorate());
      if (area != null) {
        series.add(day, area, event);
      }
    }
    return series;
  }

  private void add(int day, int area, ObservedEvent event) {
    counts[Quantity.EVENTS.ordinal()][day][area]++;
    counts[Quantity.DEATHS.ordinal()][day][area] += event.deaths();
  }

  /** The days that the data cover, missing ones among them. */
  public DateRange period() {
    return events.period();
  }

  /** Codes of the governorates; that of area a is at a - 1. */
  public List<String> governorates() {
    return governorates;
  }

  /** Number of areas: the nation and the governorates. */
  public int areas() {
    return governorates.size() + 1;
  }

  /** False on days outside the data and on missing ones, whose counts say nothing. */
  public boolean observed(LocalDate day) {
    return events.period().contains(day) && !events.missingDays().contains(day);
  }

  /** The days of a range that were observed, in order. */
  public List<LocalDate> observedDays(DateRange range) {
    List<LocalDate> days = new ArrayList<>();
    range.stream().filter(this::observed).forEach(days::add);
    return days;
  }

  /**
   * The count of a day.
   *
   * @param area {@link #NATION} or 1 to the number of governorates
   * @throws IllegalArgumentException on a day that was not observed
   */
  public int count(Quantity quantity, LocalDate day, int area) {
    if (!observed(day)) {
      throw new IllegalArgumentException("no observation on " + day);
    }
    int number = (int) (day.toEpochDay() - events.period().first().toEpochDay());
    return counts[quantity.ordinal()][number][area];
  }
}
