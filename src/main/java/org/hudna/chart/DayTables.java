package org.hudna.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.hudna.io.FaultyInputException;
import org.hudna.scenario.Phase;

/** Folds the daily tables of one scenario folder; each is read once, row by row. */
final class DayTables {
  private final Path folder;
  private final RunTable runs;
  private final DayRange days;

  DayTables(Path folder, RunTable runs) throws IOException {
    this.folder = folder;
    this.runs = runs;
    this.days = days(folder.resolve("daily.csv"));
  }

  DayRange days() {
    return days;
  }

  /** Sums of some columns of a table by one key. */
  KeyedDays sums(String file, String key, String... columns) throws IOException {
    try (ResultRows rows = ResultRows.open(folder.resolve(file))) {
      KeyedDays sums = new KeyedDays(rows, runs.runs(), days.count(), key, columns);
      forEach(rows, sums::add);
      return sums;
    }
  }

  /** Sums of {@code daily.csv} by dyad group, and its phases on the way. */
  KeyedDays daily(PhaseShares phases, String... columns) throws IOException {
    try (ResultRows rows = ResultRows.open(folder.resolve("daily.csv"))) {
      KeyedDays sums = new KeyedDays(rows, runs.runs(), days.count(), "dyad", columns);
      boolean[][] seen = new boolean[runs.runs()][days.count()];
      int phase = rows.column("phase");
      forEach(
          rows,
          (run, day) -> {
            sums.add(run, day);
            if (!seen[run][day] && !rows.text(phase).isEmpty()) {
              seen[run][day] = true;
              phases.count(phase(rows, phase), day);
            }
          });
      return sums;
    }
  }

  /** What to do with a row of a run and day. */
  private interface Visitor {
    void row(int run, int day);
  }

  private void forEach(ResultRows rows, Visitor visitor) throws IOException {
    int replicate = rows.column("replicate");
    int date = rows.column("date");
    while (rows.next()) {
      Integer run = runs.places().get(rows.text(replicate));
      int day = days.indexOf(rows.day(date));
      if (run != null && day >= 0 && day < days.count()) {
        visitor.row(run, day);
      }
    }
  }

  private static Phase phase(ResultRows rows, int column) {
    String name = rows.text(column).toUpperCase(Locale.ROOT).replace('-', '_');
    try {
      return Phase.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw rows.fault("expected a phase, found " + rows.text(column));
    }
  }

  /** All runs have the same days, so those of the first run are enough. */
  private static DayRange days(Path file) throws IOException {
    try (ResultRows rows = ResultRows.open(file)) {
      int replicate = rows.column("replicate");
      int date = rows.column("date");
      if (!rows.next()) {
        throw FaultyInputException.of(file, "expected rows, found none");
      }
      String first = rows.text(replicate);
      long from = rows.day(date);
      long to = from;
      do {
        from = Math.min(from, rows.day(date));
        to = Math.max(to, rows.day(date));
      } while (rows.next() && rows.text(replicate).equals(first));
      return new DayRange(LocalDate.ofEpochDay(from), (int) (to - from + 1));
    }
  }
}
