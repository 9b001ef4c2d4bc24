package org.hudna.history;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Events and deaths by day, governorate and dyad group, from exact-day events only. */
public final class DailyCounts {

  /**
   * What happened on one day in one cell: recorded events, their deaths, the civilians among them.
   */
  public record Count(int events, int deaths, int civilianDeaths) {

    /** Nothing recorded. */
    public static final Count NONE = new Count(0, 0, 0);

    private static Count of(ObservedEvent event) {
      return new Count(1, event.deaths(), event.civilianDeaths());
    }

    private Count plus(Count other) {
      return new Count(
          events + other.events, deaths + other.deaths, civilianDeaths + other.civilianDeaths);
    }
  }

  private record Cell(LocalDate day, String governorate, String dyad) {}

  private record NationalCell(LocalDate day, String dyad) {}

  private final ObservedEvents events;
  private final Map<Cell, Count> cells = new HashMap<>();
  private final Map<NationalCell, Count> nation = new HashMap<>();

  /**
   * Sums over the exact-day events; on missing days too, where little was recorded: ask {@link
   * #observed}.
   */
  public DailyCounts(ObservedEvents events) {
    this.events = events;
    for (ObservedEvent event : events.events()) {
      if (event.exactDay()) {
        Count one = Count.of(event);
        Cell cell = new Cell(event.start(), event.governorate(), event.dyad());
        cells.merge(cell, one, Count::plus);
        nation.merge(new NationalCell(event.start(), event.dyad()), one, Count::plus);
      }
    }
  }

  /**
   * False on a day outside the data or on one that the source missed: a count of 0 then says
   * nothing.
   */
  public boolean observed(LocalDate day) {
    return events.period().contains(day) && !events.missingDays().contains(day);
  }

  /** The count of one governorate; with an empty code the count of events without a governorate. */
  public Count at(LocalDate day, String governorate, String dyad) {
    return cells.getOrDefault(new Cell(day, governorate, dyad), Count.NONE);
  }

  /** The count of the whole theatre, events without a governorate included. */
  public Count national(LocalDate day, String dyad) {
    return nation.getOrDefault(new NationalCell(day, dyad), Count.NONE);
  }
}
