package org.hudna.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hudna.io.Manifest.Kind;
import org.hudna.metric.Metric;
import org.hudna.study.sensitivity.KeyIndex;
import org.hudna.study.sensitivity.Method;

/**
 * The results of a sensitivity analysis as its folder has them.
 *
 * @param folder where they are
 * @param answers by metric, in the order in which metrics were asked for
 */
public record SensitivityResults(
    Path folder, Manifest manifest, Method method, Map<Metric, Answer> answers) {

  /**
   * What a metric answers to.
   *
   * @param runs runs that were made
   * @param withoutValue those of them in which the metric has no value, failed ones included
   * @param keys from the most important one on; those without an index last
   */
  public record Answer(long runs, long withoutValue, List<Ranked> keys) {
    /** Sorts the list. */
    public Answer {
      keys = keys.stream().sorted(BY_IMPORTANCE).toList();
    }

    /** Whether no key changes anything. */
    public boolean constant() {
      return keys.stream()
          .mapToDouble(key -> key.index().importance().value())
          .allMatch(value -> Double.isNaN(value) || value == 0);
    }
  }

  /** A key and its index. */
  public record Ranked(String key, KeyIndex index) {
    private double importance() {
      double value = index.importance().value();
      return Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value;
    }
  }

  private static final Comparator<Ranked> BY_IMPORTANCE =
      Comparator.comparingDouble(Ranked::importance).reversed();

  /**
   * Reads a folder.
   *
   * @throws FaultyInputException if it is no folder of an analysis, or its table is not there yet
   */
  public static SensitivityResults read(Path folder) {
    Manifest manifest = ManifestFile.read(folder);
    if (manifest.kind() != Kind.SENSITIVITY) {
      throw FaultyInputException.of(
          folder,
          "expected a sensitivity analysis, found a "
              + ResultsFolder.name(ResultsFolder.kind(folder, manifest)));
    }
    Method method = Method.valueOf(manifest.design().kind().toUpperCase(Locale.ROOT));
    Map<String, List<Ranked>> keys = new LinkedHashMap<>();
    Map<String, long[]> runs = new LinkedHashMap<>();
    ResultsReader.rows(
        folder.resolve(SensitivityTable.FILE_NAME),
        row -> {
          String metric = row.text("metric");
          runs.put(
              metric,
              new long[] {(long) row.number("runs"), (long) row.number("runs_without_value")});
          keys.computeIfAbsent(metric, any -> new ArrayList<>())
              .add(new Ranked(row.text("key"), SensitivityTable.index(row, method)));
        });
    Map<Metric, Answer> answers = new LinkedHashMap<>();
    keys.forEach(
        (column, ranked) ->
            Metric.of(column)
                .ifPresent(
                    metric ->
                        answers.put(
                            metric, new Answer(runs.get(column)[0], runs.get(column)[1], ranked))));
    return new SensitivityResults(folder, manifest, method, answers);
  }

  /**
   * The text of sensitivity.csv.
   *
   * @throws FaultyInputException if it cannot be read
   */
  public String csv() {
    return TextFile.read(folder.resolve(SensitivityTable.FILE_NAME));
  }

  /**
   * All indices as JSON: method, then metric by metric and key by key, the most important first.
   */
  public String json() {
    return SensitivityJson.of(this);
  }

  /** Whether a folder says that it holds a sensitivity analysis. */
  public static boolean is(Path folder) {
    return Files.isRegularFile(folder.resolve(Manifest.FILE_NAME))
        && ManifestFile.read(folder).kind() == Kind.SENSITIVITY;
  }
}
