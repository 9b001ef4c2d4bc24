package org.hudna.io;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;

/**
 * One row of a CSV file, which knows where it stands.
 *
 * @param file the file it comes from
 * @param line its line, counted from 1 (its first where a cell spans several)
 * @param cells text by column
 */
public record CsvRow(Path file, int line, Map<String, String> cells) {

  /** The text of a required column, without blanks around it. */
  public String text(String column) {
    return cells.get(column).strip();
  }

  /** The text of a column that must not be empty. */
  public String filled(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      throw fault("expected a value in column %s, found none".formatted(column));
    }
    return text;
  }

  /** A day, written as {@code 2016-02-27}. */
  public LocalDate date(String column) {
    try {
      return LocalDate.parse(text(column));
    } catch (DateTimeParseException e) {
      throw expected(column, "a date (year-month-day)");
    }
  }

  /** A whole number of {@code lowest} or more. */
  public int number(String column, int lowest) {
    try {
      int number = Integer.parseInt(text(column));
      if (number >= lowest) {
        return number;
      }
    } catch (NumberFormatException e) {
      // falls through to the same message as a number out of range
    }
    throw expected(column, "a whole number, %d or more".formatted(lowest));
  }

  /** A number; NaN for an empty cell. */
  public double decimal(String column) {
    String text = text(column);
    try {
      return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw expected(column, "a number");
    }
  }

  private FaultyInputException expected(String column, String what) {
    return fault("expected %s in column %s, found '%s'".formatted(what, column, text(column)));
  }

  /** An error that names this row. */
  public FaultyInputException fault(String fault) {
    return FaultyInputException.at(file, line, fault);
  }
}
