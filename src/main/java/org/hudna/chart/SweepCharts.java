package org.hudna.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hudna.chart.ResponseChart.Curve;
import org.hudna.chart.ResponseChart.Point;
import org.hudna.chart.ScatterChart.Dot;
import org.hudna.io.SweepResults;
import org.hudna.io.SweepResults.Response;
import org.hudna.metric.Aggregation;
import org.hudna.metric.Metric;
import org.hudna.metric.MetricSummary;

/**
 * The charts of a sweep: how key metrics answer to each varied key. A grid of one key has a curve
 * with a band, a grid of two a curve for each value of the other key, all else a scatter.
 */
public final class SweepCharts {
  private static final int MOST_CURVES = 7;

  private final SweepResults sweep;
  private final List<KeyAxis> axes;

  private SweepCharts(SweepResults sweep) {
    this.sweep = sweep;
    this.axes =
        IntStream.range(0, sweep.keys().size()).mapToObj(k -> KeyAxis.of(sweep, k)).toList();
  }

  /** The charts of a folder that {@link SweepResults#read} can read. */
  public static SweepCharts of(Path folder) {
    return new SweepCharts(SweepResults.read(folder, metrics()));
  }

  /** The metrics that get a chart. */
  private static List<Metric> metrics() {
    return Stream.concat(
            Stream.of(Metric.TRUCE_HELD_TO_END, Metric.IMPLEMENTATION_REACHED),
            ComparisonCharts.METRICS.stream())
        .toList();
  }

  /** Names of files without ending. */
  public List<String> names() {
    return IntStream.range(0, axes.size())
        .boxed()
        .flatMap(key -> known().map(metric -> name(key, metric)))
        .toList();
  }

  /**
   * Writes pictures into {@code charts/} of a folder, each as PNG and SVG.
   *
   * @return how many were written
   */
  public int write(Path folder, Predicate<String> wanted) throws IOException {
    List<Callable<Integer>> tasks = new ArrayList<>();
    for (int k = 0; k < axes.size(); k++) {
      int key = k;
      known()
          .filter(metric -> wanted.test(name(key, metric)))
          .forEach(
              metric ->
                  tasks.add(
                      () -> {
                        PictureWriter.write(
                            picture(key, metric), folder.resolve("charts"), "sweep");
                        return 1;
                      }));
    }
    return TwoThreads.all(tasks).size();
  }

  private Stream<Metric> known() {
    return metrics().stream()
        .filter(metric -> sweep.responses().get(metric).stream().anyMatch(of -> of.runs() > 0));
  }

  private Picture picture(int key, Metric metric) {
    boolean grid = sweep.manifest().design().kind().equals("grid");
    if (grid && axes.size() == 1) {
      return curves(key, metric, List.of(curve(key, metric, "", point -> true))).picture();
    }
    if (grid && axes.size() == 2 && axes.get(1 - key).levels().size() <= MOST_CURVES) {
      int other = 1 - key;
      List<Curve> curves =
          axes.get(other).levels().stream()
              .map(
                  level ->
                      curve(
                          key,
                          metric,
                          axes.get(other).last() + " " + level,
                          point -> sweep.points().get(point).get(other).equals(level)))
              .toList();
      return curves(key, metric, curves).picture();
    }
    List<Dot> dots =
        IntStream.range(0, sweep.points().size())
            .mapToObj(
                point ->
                    new Dot(
                        axes.get(key).place(sweep.points().get(point).get(key)),
                        response(metric, point).mean()))
            .toList();
    return new ScatterChart(
            new Caption(name(key, metric), metric.label(), detail(metric)),
            axes.get(key),
            unit(metric),
            dots)
        .picture();
  }

  private ResponseChart curves(int key, Metric metric, List<Curve> curves) {
    return new ResponseChart(
        name(key, metric),
        metric.label(),
        detail(metric),
        axes.get(key).title(),
        unit(metric),
        curves);
  }

  private Curve curve(int key, Metric metric, String name, Predicate<Integer> of) {
    KeyAxis axis = axes.get(key);
    List<Point> points = new ArrayList<>();
    for (int point = 0; point < sweep.points().size(); point++) {
      if (of.test(point)) {
        String value = sweep.points().get(point).get(key);
        Response response = response(metric, point);
        points.add(
            new Point(
                axis.place(value),
                axis.label(value),
                spread(metric, response),
                response.low(),
                response.high()));
      }
    }
    return new Curve(name, points);
  }

  /** Of something that comes about or not, quantiles say nothing. */
  private static MetricSummary spread(Metric metric, Response of) {
    boolean share = metric.aggregation() == Aggregation.OCCURRENCE;
    double none = Double.NaN;
    return new MetricSummary(
        of.runs(),
        of.mean(),
        of.sd(),
        none,
        none,
        share ? none : of.q05(),
        none,
        share ? none : of.median(),
        none,
        share ? none : of.q95());
  }

  private Response response(Metric metric, int point) {
    return sweep.responses().get(metric).get(point);
  }

  private String detail(Metric metric) {
    List<Response> all = sweep.responses().get(metric);
    int least = all.stream().mapToInt(Response::runs).min().orElse(0);
    int most = all.stream().mapToInt(Response::runs).max().orElse(0);
    String runs = least == most ? "" + most : least + " to " + most;
    String some = metric.aggregation() == Aggregation.TIME_TO ? " in which it came about" : "";
    return "%s, %d points, %s runs of each%s"
        .formatted(sweep.manifest().scenarios().get(0).title(), all.size(), runs, some);
  }

  private static String unit(Metric metric) {
    String unit = metric.unit().replace('_', ' ');
    return Character.toUpperCase(unit.charAt(0)) + unit.substring(1);
  }

  private String name(int key, Metric metric) {
    String last = axes.get(key).last();
    boolean unique = axes.stream().filter(axis -> axis.last().equals(last)).count() == 1;
    String word = unique ? last : axes.get(key).key().replace('.', '-');
    return word + "-" + metric.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
