package org.hudna.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.hudna.history.DateRange;

/**
 * Reads a theatre's {@code missing-days.csv}: columns {@code from,to}, stretches of days on which
 * the source of the events failed.
 */
public final class MissingDaysReader {

  private MissingDaysReader() {}

  /**
   * The days of a file; none where the file does not exist.
   *
   * @throws FaultyInputException if the file is not such a table or a stretch ends before it starts
   */
  public static Set<LocalDate> read(Path file) {
    Set<LocalDate> days = new HashSet<>();
    if (Files.exists(file)) {
      CsvTable.read(file, "from", "to").forEach(row -> range(row).stream().forEach(days::add));
    }
    return days;
  }

  private static DateRange range(CsvRow row) {
    LocalDate from = row.date("from");
    LocalDate to = row.date("to");
    if (to.isBefore(from)) {
      throw row.fault("expected from no later than to, found %s and %s".formatted(from, to));
    }
    return new DateRange(from, to);
  }
}
