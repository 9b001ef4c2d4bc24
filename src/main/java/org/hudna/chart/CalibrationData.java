package org.hudna.chart;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hudna.io.CsvRow;
import org.hudna.io.CsvTable;
import org.hudna.io.FaultyInputException;

/**
 * The tables of a calibration that charts are drawn from.
 *
 * @param title of the study; "" if it is not known
 */
record CalibrationData(String title, List<FittedKey> keys, List<Target> targets) {
  private static final String POSTERIOR = "posterior.csv";
  private static final String PRIOR = "prior.csv";
  private static final String PARAMETERS = "parameters.csv";
  private static final String TARGETS = "targets.csv";

  /** Tables that a folder of a calibration has. */
  static final List<String> FILES = List.of(PRIOR, POSTERIOR, PARAMETERS, TARGETS);

  /**
   * A number that was fitted to.
   *
   * @param low 5 % point of what the fit predicts; NaN where it predicts nothing
   */
  record Target(
      String id,
      String series,
      String statistic,
      String area,
      String window,
      double observed,
      double low,
      double median,
      double high) {

    /** Whether the observation lies in the interval. */
    boolean inside() {
      return observed >= low && observed <= high;
    }
  }

  CalibrationData {
    keys = List.copyOf(keys);
    targets = List.copyOf(targets);
  }

  /** Whether a folder holds a calibration. */
  static boolean is(Path folder) {
    return FILES.stream().allMatch(name -> Files.isRegularFile(folder.resolve(name)));
  }

  /**
   * Reads the tables.
   *
   * @throws FaultyInputException if one is missing or faulty
   */
  static CalibrationData read(Path folder) {
    List<CsvRow> fits =
        CsvTable.read(
            folder.resolve(PARAMETERS),
            "key unit prior_q10 prior_q50 prior_q90 posterior_q10 posterior_q50 posterior_q90 shrinkage identified"
                .split(" "));
    String[] columns = fits.stream().map(row -> row.text("key")).toArray(String[]::new);
    Map<String, WeightedValues> prior = sample(folder.resolve(PRIOR), columns);
    Map<String, WeightedValues> posterior = sample(folder.resolve(POSTERIOR), columns);
    List<FittedKey> keys = new ArrayList<>();
    for (CsvRow row : fits) {
      String key = row.filled("key");
      keys.add(key(row, prior.get(key), posterior.get(key)));
    }
    return new CalibrationData(title(folder.resolve("fit.json")), keys, targets(folder));
  }

  private static FittedKey key(CsvRow row, WeightedValues prior, WeightedValues posterior) {
    return new FittedKey(
        row.filled("key"),
        row.text("unit").equals("1") ? "" : row.text("unit"),
        range(row, "prior"),
        range(row, "posterior"),
        row.decimal("shrinkage"),
        row.text("identified").equals("true"),
        prior,
        posterior);
  }

  private static List<Double> range(CsvRow row, String of) {
    return List.of(row.decimal(of + "_q10"), row.decimal(of + "_q50"), row.decimal(of + "_q90"));
  }

  private static Map<String, WeightedValues> sample(Path file, String... keys) {
    String[] columns =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of("weight"), java.util.Arrays.stream(keys))
            .toArray(String[]::new);
    List<CsvRow> rows = CsvTable.read(file, columns);
    if (rows.isEmpty()) {
      throw FaultyInputException.at(file, 1, "expected particles, found none");
    }
    double[] weights = rows.stream().mapToDouble(row -> row.decimal("weight")).toArray();
    Function<String, WeightedValues> values =
        key ->
            new WeightedValues(
                rows.stream().mapToDouble(row -> row.decimal(key)).toArray(), weights);
    return java.util.Arrays.stream(keys).distinct().collect(Collectors.toMap(key -> key, values));
  }

  private static List<Target> targets(Path folder) {
    return CsvTable.read(
            folder.resolve(TARGETS),
            "case series statistic area window observed predicted_q05 predicted_q50 predicted_q95"
                .split(" "))
        .stream()
        .map(
            row ->
                new Target(
                    row.filled("case"),
                    row.filled("series"),
                    row.filled("statistic"),
                    row.text("area"),
                    row.text("window"),
                    row.decimal("observed"),
                    row.decimal("predicted_q05"),
                    row.decimal("predicted_q50"),
                    row.decimal("predicted_q95")))
        .toList();
  }

  private static String title(Path file) {
    if (!Files.isRegularFile(file)) {
      return "";
    }
    try {
      return JsonMapper.builder().build().readTree(Files.readAllBytes(file)).path("study").asText();
    } catch (IOException e) {
      throw FaultyInputException.of(file, "expected JSON, found none");
    }
  }
}
