package org.hudna.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The complete runs of a scenario and their metrics, from {@code runs.csv}.
 *
 * @param places row of each replicate's number, counted from 0
 * @param seeds of the runs, in the order of the rows
 * @param metrics values by column, in the order of the rows; NaN where a cell is empty
 */
record RunTable(Map<String, Integer> places, List<Long> seeds, Map<String, double[]> metrics) {
  private static final List<String> NOT_METRICS =
      List.of("scenario", "replicate", "seed", "status");

  /** Reads the table; runs that failed are left out. */
  static RunTable read(Path file) throws IOException {
    Map<String, Integer> places = new HashMap<>();
    List<Long> seeds = new ArrayList<>();
    List<double[]> rows = new ArrayList<>();
    try (ResultRows table = ResultRows.open(file)) {
      int replicate = table.column("replicate");
      int seed = table.column("seed");
      int status = table.column("status");
      List<String> columns =
          table.header().stream().filter(name -> !NOT_METRICS.contains(name)).toList();
      int[] cells = columns.stream().mapToInt(table::column).toArray();
      while (table.next()) {
        if (table.text(status).equals("ok")) {
          places.put(table.text(replicate), places.size());
          seeds.add(seed(table, seed));
          rows.add(IntStream.of(cells).mapToDouble(table::number).toArray());
        }
      }
      return new RunTable(places, seeds, byColumn(columns, rows));
    }
  }

  private static long seed(ResultRows table, int column) {
    try {
      return Long.parseLong(table.text(column));
    } catch (NumberFormatException e) {
      throw table.fault("expected a seed, found " + table.text(column));
    }
  }

  int runs() {
    return places.size();
  }

  private static Map<String, double[]> byColumn(List<String> columns, List<double[]> rows) {
    Map<String, double[]> metrics = new LinkedHashMap<>();
    for (int c = 0; c < columns.size(); c++) {
      int column = c;
      metrics.put(columns.get(c), rows.stream().mapToDouble(row -> row[column]).toArray());
    }
    return metrics;
  }
}
