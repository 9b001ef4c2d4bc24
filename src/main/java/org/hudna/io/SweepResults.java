package org.hudna.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hudna.io.Manifest.Kind;
import org.hudna.metric.Metric;

/**
 * The results of a sweep as its folder has them.
 *
 * @param keys what was varied
 * @param points values of the keys, point by point
 * @param responses by metric, point by point
 */
public record SweepResults(
    Manifest manifest,
    List<String> keys,
    List<List<String>> points,
    Map<Metric, List<Response>> responses) {

  /**
   * A metric at a point; NaN where there is no value.
   *
   * @param runs runs that have a value
   * @param low end of the 95 % interval of the mean, as {@code high}
   * @param q05 quantile of the runs, as {@code median} and {@code q95}
   * @param difference mean difference to the first point, in pairs of runs with the same luck
   * @param differenceLow end of its 95 % interval, as {@code differenceHigh}
   */
  public record Response(
      int runs,
      double mean,
      double sd,
      double low,
      double high,
      double q05,
      double median,
      double q95,
      double difference,
      double differenceLow,
      double differenceHigh) {}

  /**
   * Reads some metrics.
   *
   * @throws FaultyInputException if it is no folder of a sweep, or its tables are not there yet
   */
  public static SweepResults read(Path folder, List<Metric> metrics) {
    Manifest manifest = ManifestFile.read(folder);
    if (manifest.kind() != Kind.SWEEP) {
      throw FaultyInputException.of(
          folder,
          "expected a sweep, found a " + ResultsFolder.name(ResultsFolder.kind(folder, manifest)));
    }
    List<List<String>> points = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    ResultsReader.rows(
        folder.resolve(SweepTables.DESIGN),
        row -> {
          if (keys.isEmpty()) {
            keys.addAll(row.header().subList(1, row.header().size()));
          }
          points.add(List.of(row.cells()).subList(1, row.cells().length));
        });
    return new SweepResults(manifest, keys, points, responses(folder, metrics));
  }

  /** Whether a folder says that it holds a sweep. */
  public static boolean is(Path folder) {
    return Files.isRegularFile(folder.resolve(Manifest.FILE_NAME))
        && ManifestFile.read(folder).kind() == Kind.SWEEP;
  }

  /** The unit of a key; "" if it has none. */
  public String unit(int key) {
    Shape shape = ScenarioShape.at(ScenarioShape.shape(), "/" + keys.get(key).replace('.', '/'));
    String unit =
        shape instanceof Shape.Decimal decimal
            ? decimal.unit()
            : shape instanceof Shape.Whole whole ? whole.unit() : "";
    return unit.equals("1") ? "" : unit;
  }

  private static Map<Metric, List<Response>> responses(Path folder, List<Metric> metrics) {
    Map<Metric, List<Response>> responses = new EnumMap<>(Metric.class);
    metrics.forEach(metric -> responses.put(metric, new ArrayList<>()));
    ResultsReader.rows(
        folder.resolve(SweepSummary.FILE_NAME),
        row ->
            Metric.of(row.text("metric"))
                .filter(responses::containsKey)
                .ifPresent(metric -> responses.get(metric).add(response(row))));
    return responses;
  }

  private static Response response(ResultsReader.Row row) {
    return new Response(
        (int) row.number("runs"),
        row.number("mean"),
        row.number("sd"),
        row.number("mean_low"),
        row.number("mean_high"),
        row.number("q05"),
        row.number("median"),
        row.number("q95"),
        row.number("difference"),
        row.number("difference_low"),
        row.number("difference_high"));
  }
}
