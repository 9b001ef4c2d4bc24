package org.hudna.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
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

  int replicates() {
    return runs.runs();
  }

  /** Takes the rows of complete runs. */
  interface Fold {
    /** Adds the present row to a run and day, both counted from 0. */
    void row(int run, int day);
  }

  /** Sums of some columns of a table by one key. */
  KeyedDays sums(String file, String key, String... columns) throws IOException {
    KeyedDays[] sums = new KeyedDays[1];
    read(
        file,
        rows -> {
          sums[0] = sums(rows, key, columns);
          return sums[0]::add;
        });
    return sums[0];
  }

  /** Sums that are still to be filled by rows. */
  KeyedDays sums(ResultRows rows, String key, String... columns) {
    return new KeyedDays(rows, runs.runs(), days.count(), key, columns);
  }

  /** The phases of {@code daily.csv} that are still to be counted from rows. */
  Fold phases(ResultRows rows, PhaseShares phases) {
    boolean[][] seen = new boolean[runs.runs()][days.count()];
    int column = rows.column("phase");
    return (run, day) -> {
      if (!seen[run][day] && !rows.text(column).isEmpty()) {
        seen[run][day] = true;
        phases.count(phase(rows, column), day);
      }
    };
  }

  /** Reads a table once and hands each row to what the rows are folded by. */
  void read(String file, Function<ResultRows, Fold> folds) throws IOException {
    try (ResultRows rows = ResultRows.open(folder.resolve(file))) {
      Fold fold = folds.apply(rows);
      int replicate = rows.column("replicate");
      int date = rows.column("date");
      int[] places = new int[0];
      while (rows.next()) {
        int index = rows.index(replicate);
        if (index >= places.length) {
          places = extended(places, index, rows, replicate);
        }
        int day = days.indexOf(rows.day(date));
        if (places[index] >= 0 && day >= 0 && day < days.count()) {
          fold.row(places[index], day);
        }
      }
    }
  }

  /** The place of each replicate number of the column so far, -1 for one that is not complete. */
  private int[] extended(int[] places, int last, ResultRows rows, int replicate) {
    int[] longer = Arrays.copyOf(places, last + 1);
    for (int i = places.length; i <= last; i++) {
      longer[i] = runs.places().getOrDefault(rows.name(replicate, i), -1);
    }
    return longer;
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
      int first = rows.index(replicate);
      long from = rows.day(date);
      long to = from;
      do {
        from = Math.min(from, rows.day(date));
        to = Math.max(to, rows.day(date));
      } while (rows.next() && rows.index(replicate) == first);
      return new DayRange(LocalDate.ofEpochDay(from), (int) (to - from + 1));
    }
  }
}
