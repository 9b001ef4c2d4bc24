package org.hudna.io;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.hudna.model.event.Harm;
import org.hudna.model.event.Where;

/**
 * One row of events.csv.gz while it is read. What cannot be read is told with file, line, column,
 * what was expected and what was found.
 *
 * @param line its line in the uncompressed text, counted from 1
 * @param columns position of each column
 */
record StoredRow(Path file, int line, Map<String, Integer> columns, String[] cells) {

  /** The text of a cell, null where it is empty. */
  String text(String column) {
    String cell = cells[columns.get(column)];
    return cell.isEmpty() ? null : cell;
  }

  /** The text of a cell that must not be empty. */
  String id(String column) {
    String text = text(column);
    if (text == null) {
      throw expected("a value", column, "none");
    }
    return text;
  }

  double hours() {
    return number("hours");
  }

  double number(String column) {
    return number(column, id(column));
  }

  /** A number among the words of a cell. */
  double number(String column, String word) {
    try {
      return Double.parseDouble(word);
    } catch (NumberFormatException e) {
      throw expected("a number", column, word);
    }
  }

  int whole(String column) {
    return Math.toIntExact(longNumber(column, Integer.MIN_VALUE, Integer.MAX_VALUE));
  }

  long longNumber(String column) {
    return longNumber(column, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** A yes or no that is written as 1 or 0. */
  boolean flag(String column) {
    return oneOf(column, "1", "0");
  }

  /** Whether a cell holds the first of two words. */
  boolean oneOf(String column, String yes, String no) {
    String word = id(column);
    if (!word.equals(yes) && !word.equals(no)) {
      throw expected(yes + " or " + no, column, word);
    }
    return word.equals(yes);
  }

  <E extends Enum<E>> E constant(Class<E> type, String column) {
    return constant(type, column, id(column));
  }

  /** A constant, null where the cell is empty. */
  <E extends Enum<E>> E constantOrNull(Class<E> type, String column) {
    String word = text(column);
    return word == null ? null : constant(type, column, word);
  }

  /** A constant among the words of a cell. */
  <E extends Enum<E>> E constant(Class<E> type, String column, String word) {
    for (E constant : type.getEnumConstants()) {
      if (EventRow.key(constant).equals(word)) {
        return constant;
      }
    }
    throw expected("a " + EventText.name(type), column, word);
  }

  /** Where it happened; null if the row says nothing of it. */
  Where where() {
    Where where = new Where(text("sector"), text("district"), text("governorate"), text("place"));
    return where.equals(new Where(null, null, null, null)) ? null : where;
  }

  Harm harm() {
    return new Harm(flag("lethal"), flag("recorded"), whole("deaths"), whole("civilian_deaths"));
  }

  /** A day among the words of a cell. */
  LocalDate date(String column, String word) {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeParseException e) {
      throw expected("a date (year-month-day)", column, word);
    }
  }

  FaultyInputException expected(String what, String column, String found) {
    return FaultyInputException.at(
        file, line, "expected %s in column %s, found %s".formatted(what, column, found));
  }

  private long longNumber(String column, long lowest, long highest) {
    String word = id(column);
    try {
      long number = Long.parseLong(word);
      if (number >= lowest && number <= highest) {
        return number;
      }
    } catch (NumberFormatException e) {
      // falls through to the same message as a number out of range
    }
    throw expected("a whole number", column, word);
  }
}
