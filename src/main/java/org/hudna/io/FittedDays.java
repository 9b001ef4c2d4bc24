package org.hudna.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;

/** The days that a posterior was fitted to, as the table of targets beside it tells. */
public final class FittedDays {
  private static final String TARGETS = "targets.csv";
  private static final String WINDOW = "window";

  private FittedDays() {}

  /**
   * The days of all targets; empty where no table stands beside the posterior.
   *
   * @throws FaultyInputException if the table has no column of windows or one that is not of the
   *     form {@code 2016-01-30 to 2016-02-05}
   */
  public static SortedSet<LocalDate> of(Posterior posterior) {
    SortedSet<LocalDate> days = new TreeSet<>();
    Path targets = posterior.file().resolveSibling(TARGETS);
    if (Files.isRegularFile(targets)) {
      CsvTable.read(targets, WINDOW).forEach(row -> add(days, row));
    }
    return days;
  }

  private static void add(SortedSet<LocalDate> days, CsvRow row) {
    String[] ends = row.filled(WINDOW).split(" to ");
    try {
      LocalDate.parse(ends[0])
          .datesUntil(LocalDate.parse(ends[ends.length - 1]).plusDays(1))
          .forEach(days::add);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw row.fault(WINDOW + ": expected 2016-01-30 to 2016-02-05, found " + row.text(WINDOW));
    }
  }
}
