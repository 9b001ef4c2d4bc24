package org.hudna.io;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.hudna.io.Manifest.Entry;
import org.hudna.metric.MetricValues;
import org.hudna.metric.Summary;

/**
 * Reads a folder of results back: its manifest, the metrics of its runs, the rows of its tables.
 */
public final class ResultsReader {
  private static final CsvMapper CSV =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

  private final Path folder;
  private final Manifest manifest;

  /**
   * Opens a folder.
   *
   * @throws FaultyInputException if it has no manifest, or a faulty one
   */
  public ResultsReader(Path folder) {
    this.folder = folder;
    this.manifest = ManifestFile.read(folder);
  }

  /**
   * Opens a folder of scenarios and their runs.
   *
   * @throws FaultyInputException if it holds a sweep, a sensitivity analysis or a study, or as the
   *     constructor does
   */
  public static ResultsReader ofScenarios(Path folder) {
    ResultsReader reader = new ResultsReader(folder);
    Manifest.Kind kind = ResultsFolder.kind(folder, reader.manifest);
    if (kind != Manifest.Kind.BATCH && kind != Manifest.Kind.RUN) {
      throw FaultyInputException.of(
          folder, "expected a batch, found a " + ResultsFolder.name(kind) + instead(kind));
    }
    return reader;
  }

  private static String instead(Manifest.Kind kind) {
    return switch (kind) {
      case SWEEP -> "; summary.csv has its intervals and differences, 'hudna chart' draws them";
      case SENSITIVITY ->
          "; sensitivity.csv has its indices and intervals, 'hudna chart' draws them";
      case CALIBRATION -> "; parameters.csv and targets.csv say what came of it";
      case VALIDATION -> "; validation.json has its scores";
      default -> "; mechanisms.md is its page";
    };
  }

  /** What the results were made from and by. */
  public Manifest manifest() {
    return manifest;
  }

  /** Ids of the scenarios, in the order of the batch. */
  public List<String> scenarios() {
    return manifest.scenarios().stream().map(Entry::id).toList();
  }

  /** The file of a table, whether or not it exists. */
  public Path file(String scenario, ResultTable table) {
    return folder.resolve(scenario).resolve(table.fileName());
  }

  /** The runs of a scenario that came to their end, by replicate. */
  public List<Run> runs(String scenario) {
    List<Run> runs = new ArrayList<>();
    RunRows.completed(file(scenario, ResultTable.RUNS), row -> runs.add(run(row)));
    return runs;
  }

  /**
   * The metrics of the runs of a scenario that came to their end.
   *
   * @throws FaultyInputException if their table is missing or malformed
   */
  public Summary summary(String scenario) {
    return RunRows.summary(file(scenario, ResultTable.RUNS));
  }

  /**
   * Gives the rows of a table one by one; memory does not grow with the table.
   *
   * @throws FaultyInputException if the table is missing or malformed
   */
  public void rows(String scenario, ResultTable table, Consumer<Row> sink) {
    rows(file(scenario, table), sink);
  }

  static void rows(Path file, Consumer<Row> sink) {
    if (!Files.isRegularFile(file)) {
      throw FaultyInputException.of(file, "expected a result table, found no such file");
    }
    try (MappingIterator<String[]> lines =
        CSV.readerFor(String[].class).readValues(file.toFile())) {
      List<String> header = lines.hasNextValue() ? Arrays.asList(lines.nextValue()) : List.of();
      for (int line = 2; lines.hasNextValue(); line++) {
        String[] cells = lines.nextValue();
        if (cells.length != header.size()) {
          throw FaultyInputException.at(
              file, line, "expected %d cells, found %d".formatted(header.size(), cells.length));
        }
        sink.accept(new Row(file, line, header, cells));
      }
    } catch (IOException e) {
      throw FaultyInputException.of(file, "cannot be read: " + e.getMessage());
    }
  }

  static Run run(Row row) {
    return new Run(
        (int) row.number("replicate"), Long.parseLong(row.text("seed")), RunRows.values(row));
  }

  /** A run and its metrics. */
  public record Run(int replicate, long seed, MetricValues values) {}

  /** One row of a table. */
  public record Row(Path file, int line, List<String> header, String[] cells) {

    /** The text of a cell; empty where there is no value. */
    public String text(String column) {
      int at = header.indexOf(column);
      if (at < 0) {
        throw FaultyInputException.at(file, 1, "expected a column " + column + ", found none");
      }
      return cells[at];
    }

    /** The number of a cell; NaN where there is no value. */
    public double number(String column) {
      String text = text(column);
      try {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
      } catch (NumberFormatException e) {
        throw FaultyInputException.at(
            file, line, "expected a number in " + column + ", found " + text);
      }
    }
  }
}
