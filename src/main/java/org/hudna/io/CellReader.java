package org.hudna.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;

/** Reads the cells of one row and collects what is wrong with them. */
final class CellReader {
  private final CsvRow row;
  private final Faults faults;

  CellReader(CsvRow row, Faults faults) {
    this.row = row;
    this.faults = faults;
  }

  /** Text that may be empty. */
  String text(String column) {
    return row.text(column);
  }

  /** Text that must not be empty. */
  String filled(String column) {
    String text = row.text(column);
    if (text.isEmpty()) {
      fault(DiagnosticCode.BAD_CELL, column, "no value for '" + column + "'", "a value", "nothing");
    }
    return text;
  }

  /** Parts between semicolons. */
  List<String> list(String column) {
    String text = row.text(column);
    return text.isEmpty() ? List.of() : List.of(text.split("\\s*;\\s*"));
  }

  /** A number from min to max; NaN when there is none. */
  double number(String column, double min, double max) {
    try {
      double value = Double.parseDouble(row.text(column));
      if (value >= min && value <= max) {
        return value;
      }
    } catch (NumberFormatException e) {
      // the same fault as a number out of range
    }
    fault(
        DiagnosticCode.BAD_CELL,
        column,
        "'" + column + "' is not such a number",
        "a number" + Wording.range(min, max, ""),
        "'" + row.text(column) + "'");
    return Double.NaN;
  }

  /** One of some ids. */
  String known(String column, String kind, Collection<String> ids) {
    return known(column, row.text(column), kind, ids);
  }

  /** One of some ids, or null for an empty cell. */
  String knownOrNull(String column, String kind, Collection<String> ids) {
    return row.text(column).isEmpty() ? null : known(column, kind, ids);
  }

  String known(String column, String id, String kind, Collection<String> ids) {
    if (!ids.contains(id)) {
      faults.add(ReferenceCheck.unknownId(origin(column), kind, id, ids));
    }
    return id;
  }

  void fault(DiagnosticCode code, String column, String message, String expected, String found) {
    faults.add(code, origin(column), message, expected, found);
  }

  Origin origin(String column) {
    return Origin.written(row.file(), row.line(), column(column));
  }

  private int column(String column) {
    try {
      String text = new String(Files.readAllBytes(row.file()), StandardCharsets.UTF_8);
      List<String> lines = text.lines().limit(row.line()).toList();
      int cell = List.of(lines.get(0).replace("\uFEFF", "").split("\\s*,\\s*")).indexOf(column);
      return start(lines.get(row.line() - 1), cell) + 1;
    } catch (IOException | IndexOutOfBoundsException e) {
      return 0;
    }
  }

  /** Offset of a cell in its line; commas between quotes do not count. */
  private static int start(String line, int cell) {
    boolean quoted = false;
    int commas = 0;
    int at = 0;
    for (; at < line.length() && commas < cell; at++) {
      quoted ^= line.charAt(at) == '"';
      commas += !quoted && line.charAt(at) == ',' ? 1 : 0;
    }
    return at;
  }
}
