package org.hudna.metric;

import java.time.LocalDate;
import java.util.List;
import org.hudna.scenario.Phase;

/** Violence by day, governorate and dyad: the rows of daily.csv. */
public final class DailyTable {
  private static final int COLUMNS = 4;
  private final Layout layout;
  private final int dyads;
  private final int[] cells;
  private final Phase[] phases;

  DailyTable(Layout layout) {
    this.layout = layout;
    this.dyads = layout.dyads.size();
    this.cells = new int[layout.calendar.days() * layout.governorates.size() * dyads * COLUMNS];
    this.phases = new Phase[layout.calendar.days()];
  }

  void incident(int day, int governorate, int dyad) {
    if (governorate >= 0 && dyad >= 0 && dyad < dyads) {
      cells[at(day, governorate, dyad)]++;
    }
  }

  void recorded(int day, int governorate, int dyad, int deaths, int civilianDeaths) {
    if (governorate >= 0 && dyad >= 0 && dyad < dyads) {
      int at = at(day, governorate, dyad);
      cells[at + 1]++;
      cells[at + 2] += deaths;
      cells[at + 3] += civilianDeaths;
    }
  }

  void phase(int day, Phase phase) {
    phases[day] = phase;
  }

  /** Gives the rows in the order of date, governorate and dyad of the theatre. */
  public void forEach(RowSink sink) {
    List<String> names = layout.dyads.list();
    for (int day = 0; day < phases.length; day++) {
      LocalDate date = layout.calendar.date(day);
      for (int g = 0; g < layout.governorates.size(); g++) {
        for (int d = 0; d < dyads; d++) {
          int at = at(day, g, d);
          if (layout.covered[d] || (cells[at] | cells[at + 1]) != 0) {
            sink.row(
                date,
                layout.governorates.get(g),
                names.get(d),
                phases[day],
                cells[at],
                cells[at + 1],
                cells[at + 2],
                cells[at + 3]);
          }
        }
      }
    }
  }

  private int at(int day, int governorate, int dyad) {
    return ((day * layout.governorates.size() + governorate) * dyads + dyad) * COLUMNS;
  }

  /** Takes rows. */
  @FunctionalInterface
  public interface RowSink {
    /**
     * Takes a row.
     *
     * @param phase phase at the end of the day; null if the run ended before it
     * @param violations true violent incidents of the dyad
     * @param fatalEvents recorded fatal events, with the deaths that follow
     */
    void row(
        LocalDate date,
        String governorate,
        String dyad,
        Phase phase,
        int violations,
        int fatalEvents,
        int deaths,
        int civilianDeaths);
  }
}
