package org.hudna.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hudna.experiment.design.Design;
import org.hudna.metric.Metric;
import org.hudna.metric.MetricValues;

/**
 * The tables of a sweep: its design before the first run, and its runs sorted by point and what is
 * made of them when they are made. Runs come in replicate by replicate; they are sorted in passes
 * that each hold no more than {@value #ROWS_HELD} rows.
 */
public final class SweepTables {
  /** Points and the values of their keys. */
  public static final String DESIGN = "design.csv";

  /** A row for each run: point, replicate, seed, status and the metrics. */
  public static final String RUNS = "runs.csv";

  static final String GROWING = "runs-by-replicate.csv";
  private static final int ROWS_HELD = 20_000;
  private static final int BEFORE_METRICS = 4;
  private static final int DECIMALS = 6;

  private final Design design;
  private final int rowsHeld;

  SweepTables(Design design) {
    this(design, ROWS_HELD);
  }

  SweepTables(Design design, int rowsHeld) {
    this.design = design;
    this.rowsHeld = rowsHeld;
  }

  /** The text of design.csv. */
  String design() {
    RowText text = new RowText(1 << 12).cell("point");
    keys().forEach(text::cell);
    text.end();
    for (int point = 0; point < design.size(); point++) {
      text.cell(point + 1L);
      design.point(point).forEach(text::cell);
      text.end();
    }
    return new String(text.bytes(), StandardCharsets.UTF_8);
  }

  /**
   * Makes runs.csv, and what is made of the runs.
   *
   * @param growing rows of runs in the order of the plan, without a header
   * @return SHA-256 of all files by name
   */
  Map<String, String> complete(Path growing, Path folder, PointTable table) throws IOException {
    ResultFile runs = ResultFile.create(folder.resolve(RUNS));
    runs.append(header());
    long rows;
    try (var lines = Files.lines(growing)) {
      rows = lines.count();
    }
    int replicates = (int) ((rows + design.size() - 1) / design.size());
    int points = Math.max(1, rowsHeld / Math.max(1, replicates));
    for (int first = 0; first < design.size(); first += points) {
      int after = Math.min(first + points, design.size());
      append(pointRows(growing, first, after), first, runs, table);
    }
    Map<String, String> digests = new TreeMap<>(table.complete());
    digests.put(RUNS, runs.complete());
    return digests;
  }

  private List<List<String>> pointRows(Path growing, int first, int after) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    IntStream.range(first, after).forEach(point -> rows.add(new ArrayList<>()));
    try (BufferedReader lines = Files.newBufferedReader(growing)) {
      long position = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int point = (int) (position++ % design.size());
        if (point >= first && point < after) {
          rows.get(point - first).add(line);
        }
      }
    }
    return rows;
  }

  private static void append(List<List<String>> rows, int first, ResultFile runs, PointTable table)
      throws IOException {
    for (int i = 0; i < rows.size(); i++) {
      List<String> ofPoint = rows.get(i);
      if (!ofPoint.isEmpty()) {
        runs.append((String.join("\n", ofPoint) + "\n").getBytes(StandardCharsets.UTF_8));
      }
      table.add(first + i, metrics(ofPoint));
    }
  }

  /** Values by metric as they stand in the rows; NaN for empty cells. */
  private static double[][] metrics(List<String> rows) {
    double[][] values = new double[Metric.values().length][rows.size()];
    for (int r = 0; r < rows.size(); r++) {
      String[] cells = rows.get(r).split(",", -1);
      for (int m = 0; m < values.length; m++) {
        String cell = cells[BEFORE_METRICS + m];
        values[m][r] = cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
      }
    }
    return values;
  }

  private static byte[] header() {
    RowText text = new RowText(1 << 12);
    List.of("point", "replicate", "seed", "status").forEach(text::cell);
    Arrays.stream(Metric.values()).map(Metric::column).forEach(text::cell);
    return text.end().bytes();
  }

  private List<String> keys() {
    return design.factors().stream().map(factor -> factor.key()).toList();
  }

  /**
   * The row of a run.
   *
   * @param values null if it failed
   */
  static byte[] row(int point, int replicate, long seed, MetricValues values) {
    RowText row = new RowText(1 << 10).cell(point + 1L).cell((long) replicate).cell(seed);
    row.cell(values == null ? "failed" : "ok");
    for (Metric metric : Metric.values()) {
      row.cell(values == null ? Double.NaN : values.get(metric), DECIMALS);
    }
    return row.end().bytes();
  }
}
