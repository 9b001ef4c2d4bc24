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
public final class SweepCharts implements FolderCharts {
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

  @Override
  public List<String> names() {
    return charts().map(this::name).toList();
  }

  @Override
  public int write(Path folder, Predicate<String> wanted) throws IOException {
    return TwoThreads.all(
            charts()
                .filter(chart -> wanted.test(name(chart)))
                .<Callable<Integer>>map(
                    chart ->
                        () -> {
                          PictureWriter.write(picture(chart), folder.resolve("charts"), "sweep");
                          return 1;
                        })
                .toList())
        .size();
  }

  /**
   * A chart of the sweep.
   *
   * @param key place of the key among the varied ones
   * @param difference whether it shows differences to the first point
   */
  private record Chart(int key, Metric metric, boolean difference) {}

  private Stream<Chart> charts() {
    return IntStream.range(0, axes.size())
        .boxed()
        .flatMap(
            key ->
                known()
                    .flatMap(
                        metric ->
                            Stream.of(false, true)
                                .filter(difference -> !difference || curved(key))
                                .map(difference -> new Chart(key, metric, difference))));
  }

  /** Whether a key has curves: it is alone, or the only other one has few values. */
  private boolean curved(int key) {
    boolean grid = sweep.manifest().design().kind().equals("grid");
    return grid
        && (axes.size() == 1
            || axes.size() == 2 && axes.get(1 - key).levels().size() <= MOST_CURVES);
  }

  private Stream<Metric> known() {
    return metrics().stream()
        .filter(metric -> sweep.responses().get(metric).stream().anyMatch(of -> of.runs() > 0));
  }

  private Picture picture(Chart chart) {
    if (!curved(chart.key())) {
      return scatter(chart);
    }
    List<Curve> curves =
        axes.size() == 1
            ? List.of(curve(chart, "", point -> true))
            : curvesByOther(chart, 1 - chart.key());
    return new ResponseChart(
            name(chart),
            title(chart),
            detail(chart.metric()),
            axes.get(chart.key()).title(),
            unit(chart.metric()),
            curves)
        .picture();
  }

  private List<Curve> curvesByOther(Chart chart, int other) {
    KeyAxis axis = axes.get(other);
    return axis.levels().stream()
        .map(
            level ->
                curve(
                    chart,
                    axis.last() + " " + level,
                    point -> sweep.points().get(point).get(other).equals(level)))
        .toList();
  }

  private Picture scatter(Chart chart) {
    KeyAxis axis = axes.get(chart.key());
    List<Dot> dots =
        IntStream.range(0, sweep.points().size())
            .mapToObj(
                point ->
                    new Dot(
                        axis.place(sweep.points().get(point).get(chart.key())),
                        response(chart.metric(), point).mean()))
            .toList();
    Caption caption = new Caption(name(chart), title(chart), detail(chart.metric()));
    return new ScatterChart(caption, axis, unit(chart.metric()), dots).picture();
  }

  private Curve curve(Chart chart, String name, Predicate<Integer> of) {
    KeyAxis axis = axes.get(chart.key());
    List<Point> points = new ArrayList<>();
    for (int point = 0; point < sweep.points().size(); point++) {
      if (of.test(point)) {
        String value = sweep.points().get(point).get(chart.key());
        points.add(
            place(chart, axis.place(value), axis.label(value), response(chart.metric(), point)));
      }
    }
    return new Curve(name, points);
  }

  private static Point place(Chart chart, double place, String label, Response of) {
    if (chart.difference()) {
      MetricSummary mean = spread(of, of.difference(), false);
      return new Point(place, label, mean, of.differenceLow(), of.differenceHigh());
    }
    boolean quantiles = chart.metric().aggregation() != Aggregation.OCCURRENCE;
    return new Point(place, label, spread(of, of.mean(), quantiles), of.low(), of.high());
  }

  /** Quantiles say nothing of something that comes about or not. */
  private static MetricSummary spread(Response of, double mean, boolean quantiles) {
    double none = Double.NaN;
    return new MetricSummary(
        Double.isNaN(mean) ? 0 : of.runs(),
        mean,
        of.sd(),
        none,
        none,
        quantiles ? of.q05() : none,
        none,
        quantiles ? of.median() : none,
        none,
        quantiles ? of.q95() : none);
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

  private String title(Chart chart) {
    return chart.difference()
        ? chart.metric().label() + ": difference to point 1, in runs of the same luck"
        : chart.metric().label();
  }

  private String name(Chart chart) {
    String last = axes.get(chart.key()).last();
    boolean unique = axes.stream().filter(axis -> axis.last().equals(last)).count() == 1;
    String word = unique ? last : axes.get(chart.key()).key().replace('.', '-');
    String metric = chart.metric().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return word + "-" + metric + (chart.difference() ? "-difference" : "");
  }
}
