package org.hudna.chart;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hudna.io.FaultyInputException;

/**
 * The rows of a result table one after another; only the present one is in memory. Cells that
 * nobody asks for cost nothing.
 */
final class ResultRows implements Closeable {
  private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
  private static final int EXACT_DIGITS = 15;

  private final Path file;
  private final CellBytes cells;
  private final List<String> header = new ArrayList<>();
  private final List<CellNames> names = new ArrayList<>();
  private final Map<Integer, List<Long>> days = new HashMap<>();
  private int line = 1;

  private ResultRows(Path file) throws IOException {
    this.file = file;
    this.cells = new CellBytes(file);
    if (cells.next()) {
      for (int i = 0; i < cells.cells(); i++) {
        header.add(text(i));
        names.add(new CellNames());
      }
    }
  }

  /** Opens a table before its first row. */
  static ResultRows open(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw FaultyInputException.of(file, "expected a result table, found no such file");
    }
    return new ResultRows(file);
  }

  List<String> header() {
    return List.copyOf(header);
  }

  /** Place of a column that the table must have. */
  int column(String name) {
    int column = header.indexOf(name);
    if (column < 0) {
      throw FaultyInputException.at(file, 1, "expected a column " + name + ", found none");
    }
    return column;
  }

  /** Goes to the next row; false after the last. */
  boolean next() throws IOException {
    if (!cells.next()) {
      return false;
    }
    line++;
    if (cells.cells() != header.size()) {
      throw fault("expected " + header.size() + " cells, found " + cells.cells());
    }
    return true;
  }

  String text(int column) {
    int start = cells.start(column);
    return new String(cells.bytes(), start, cells.end(column) - start, StandardCharsets.UTF_8);
  }

  /** The number of a cell's text among those of its column, in the order of their appearance. */
  int index(int column) {
    return names.get(column).index(cells.bytes(), cells.start(column), cells.end(column));
  }

  /** The text that has a number in a column. */
  String name(int column, int index) {
    return names.get(column).name(index);
  }

  /** A number; NaN for an empty cell. */
  double number(int column) {
    byte[] bytes = cells.bytes();
    int start = cells.start(column);
    int end = cells.end(column);
    int at = start < end && bytes[start] == '-' ? start + 1 : start;
    long digits = 0;
    int point = -1;
    for (int i = at; i < end; i++) {
      if (bytes[i] >= '0' && bytes[i] <= '9') {
        digits = 10 * digits + bytes[i] - '0';
      } else if (bytes[i] == '.' && point < 0) {
        point = i;
      } else {
        return parsed(column);
      }
    }
    int decimals = point < 0 ? 0 : end - point - 1;
    int count = end - at - (point < 0 ? 0 : 1);
    if (count == 0 || count > EXACT_DIGITS || decimals >= POWERS.length) {
      return parsed(column);
    }
    double value = digits / POWERS[decimals];
    return at > start ? -value : value;
  }

  private double parsed(int column) {
    String text = text(column);
    try {
      return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw fault("expected a number in column " + header.get(column) + ", found " + text);
    }
  }

  /** A date as epoch day. */
  long day(int column) {
    int index = index(column);
    List<Long> known = days.computeIfAbsent(column, any -> new ArrayList<>());
    while (known.size() <= index) {
      known.add(epochDay(name(column, known.size())));
    }
    return known.get(index);
  }

  private long epochDay(String text) {
    try {
      return LocalDate.parse(text).toEpochDay();
    } catch (DateTimeException e) {
      throw fault("expected a date such as 2016-09-12, found " + text);
    }
  }

  FaultyInputException fault(String what) {
    return FaultyInputException.at(file, line, what);
  }

  @Override
  public void close() throws IOException {
    cells.close();
  }
}
