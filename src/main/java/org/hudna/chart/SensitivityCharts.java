package org.hudna.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hudna.io.SensitivityResults;
import org.hudna.metric.Metric;
import org.hudna.study.sensitivity.Method;

/** The charts of a sensitivity analysis: one for each metric, the most important keys on top. */
public final class SensitivityCharts implements FolderCharts {
  private final SensitivityResults results;

  private SensitivityCharts(SensitivityResults results) {
    this.results = results;
  }

  /** The charts of a folder that {@link SensitivityResults#read} can read. */
  public static SensitivityCharts of(Path folder) {
    return new SensitivityCharts(SensitivityResults.read(folder));
  }

  @Override
  public List<String> names() {
    return metrics().map(this::name).toList();
  }

  @Override
  public int write(Path folder, Predicate<String> wanted) throws IOException {
    return TwoThreads.all(
            metrics()
                .filter(metric -> wanted.test(name(metric)))
                .<Callable<Integer>>map(
                    metric ->
                        () -> {
                          Path charts = folder.resolve("charts");
                          PictureWriter.write(picture(metric), charts, "sensitivity");
                          return 1;
                        })
                .toList())
        .size();
  }

  private Stream<Metric> metrics() {
    return results.answers().keySet().stream();
  }

  private Picture picture(Metric metric) {
    SensitivityResults.Answer answer = results.answers().get(metric);
    Caption caption = new Caption(name(metric), metric.label(), detail(answer.keys().size()));
    return results.method() == Method.MORRIS
        ? new TornadoChart(metric, answer).picture(caption)
        : new IndexChart(answer).picture(caption);
  }

  private String detail(int keys) {
    int points = results.manifest().design().points();
    String size =
        results.method() == Method.MORRIS
            ? points / (keys + 1) + " trajectories through " + keys + " keys"
            : points / (keys + 2) + " rows of " + keys + " keys";
    return "%s: %s, %d %s at each of %,d points"
        .formatted(
            results.manifest().scenarios().get(0).title(),
            size,
            results.manifest().replicates(),
            results.manifest().replicates() == 1 ? "run" : "runs",
            points);
  }

  private String name(Metric metric) {
    String what = results.method() == Method.MORRIS ? "tornado-" : "indices-";
    return what + metric.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
