package org.hudna.io;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.hudna.io.ResultsReader.Row;
import org.hudna.metric.Metric;
import org.hudna.metric.MetricValues;
import org.hudna.metric.Summary;

/** The rows of a runs.csv, also of one that still grows. */
final class RunRows {
  private RunRows() {}

  /** The metrics of the runs that came to their end. */
  static Summary summary(Path file) {
    Summary summary = new Summary();
    completed(file, row -> summary.add(values(row)));
    return summary;
  }

  /** The runs that came to their end. */
  static void completed(Path file, Consumer<Row> sink) {
    ResultsReader.rows(
        file,
        row -> {
          if (row.text("status").equals("ok")) {
            sink.accept(row);
          }
        });
  }

  /** The values of a metric, one for each run; NaN where there is none. */
  static double[] column(Path file, Metric metric) {
    Column column = new Column();
    ResultsReader.rows(file, row -> column.add(row.number(metric.column())));
    return Arrays.copyOf(column.values, column.size);
  }

  static MetricValues values(Row row) {
    MetricValues values = new MetricValues();
    for (Metric metric : Metric.values()) {
      values.set(metric, row.number(metric.column()));
    }
    return values;
  }

  /** A growing array. */
  private static final class Column {
    private double[] values = new double[64];
    private int size;

    void add(double value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = value;
    }
  }
}
