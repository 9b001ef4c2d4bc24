package org.hudna.chart;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hudna.io.FaultyInputException;

/** The rows of a result table one after another; only the present one is in memory. */
final class ResultRows implements Closeable {
  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

  private final Path file;
  private final MappingIterator<String[]> lines;
  private final List<String> header;
  private final Map<String, Long> days = new HashMap<>();
  private String[] cells;
  private int line = 1;

  private ResultRows(Path file, MappingIterator<String[]> lines) throws IOException {
    this.file = file;
    this.lines = lines;
    this.header = lines.hasNextValue() ? Arrays.asList(lines.nextValue()) : List.of();
  }

  /** Opens a table before its first row. */
  static ResultRows open(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw FaultyInputException.of(file, "expected a result table, found no such file");
    }
    return new ResultRows(file, MAPPER.readerFor(String[].class).readValues(file.toFile()));
  }

  List<String> header() {
    return header;
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
    if (!lines.hasNextValue()) {
      return false;
    }
    cells = lines.nextValue();
    line++;
    if (cells.length != header.size()) {
      throw fault("expected " + header.size() + " cells, found " + cells.length);
    }
    return true;
  }

  String text(int column) {
    return cells[column];
  }

  /** A number; NaN for an empty cell. */
  double number(int column) {
    String text = cells[column];
    try {
      return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw fault("expected a number in column " + header.get(column) + ", found " + text);
    }
  }

  /** A date as epoch day. */
  long day(int column) {
    return days.computeIfAbsent(cells[column], this::epochDay);
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
    lines.close();
  }
}
