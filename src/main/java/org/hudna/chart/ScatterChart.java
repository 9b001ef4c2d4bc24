package org.hudna.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How a metric answers to a key when others change too: a dot for the mean of each point, and the
 * mean of the dots by value of the key, or in {@value #BINS} equal parts of its range.
 *
 * @param caption name, title and detail
 * @param key the axis of the key
 * @param unit the axis of the metric
 */
record ScatterChart(Caption caption, KeyAxis key, String unit, List<Dot> dots) {
  private static final int BINS = 8;
  private static final int MOST_LEVELS = 12;
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 560;
  private static final double LEFT = 66;
  private static final double BELOW = 48;

  ScatterChart {
    dots =
        dots.stream()
            .filter(dot -> !Double.isNaN(dot.mean()))
            .sorted(Comparator.comparingDouble(Dot::place))
            .toList();
  }

  /**
   * A point of the design.
   *
   * @param place of its value on the axis
   * @param mean of the metric over its runs; NaN if there is none
   */
  record Dot(double place, double mean) {}

  /** The mean of dots that stand together. */
  record Step(double place, double mean) {}

  Picture picture() {
    String note =
        "Dots: means over the runs of each point; line: mean of the dots "
            + (byLevel() ? "of each value" : "in " + BINS + " equal parts of the range")
            + ". The other keys change too.";
    return Sheet.of(caption, List.of(note), WIDTH, HEIGHT, this::draw);
  }

  /** The line. */
  List<Step> steps() {
    if (dots.isEmpty()) {
      return List.of();
    }
    double low = dots.get(0).place();
    double width = (dots.get(dots.size() - 1).place() - low) / BINS;
    var together =
        dots.stream()
            .collect(
                Collectors.groupingBy(
                    dot ->
                        byLevel()
                            ? dot.place()
                            : Math.min(BINS - 1, Math.floor((dot.place() - low) / width)),
                    java.util.TreeMap::new,
                    Collectors.toList()));
    List<Step> steps = new ArrayList<>();
    together.forEach(
        (at, of) ->
            steps.add(
                new Step(
                    byLevel() ? at : low + (at + 0.5) * width,
                    StatUtils.mean(of.stream().mapToDouble(Dot::mean).toArray()))));
    return steps;
  }

  private boolean byLevel() {
    return !key.numeric()
        || dots.stream().mapToDouble(Dot::place).distinct().count() <= MOST_LEVELS;
  }

  private void draw(Pen pen, Rectangle2D area) {
    double[] places = dots.stream().mapToDouble(Dot::place).toArray();
    double[] means = dots.stream().mapToDouble(Dot::mean).toArray();
    Scale across =
        Scale.around(
            places.length == 0 ? 0 : StatUtils.min(places),
            places.length == 0 ? 1 : StatUtils.max(places),
            area.getX() + LEFT,
            area.getMaxX() - 12,
            12);
    Scale up =
        Scale.around(
            Math.min(0, means.length == 0 ? 0 : StatUtils.min(means)),
            means.length == 0 ? 1 : StatUtils.max(means),
            area.getMaxY() - BELOW,
            area.getY() + 8,
            8);
    axes(pen, across, up);
    pen.colour(ChartStyle.clear(ChartStyle.BLUE, dots.size() > 200 ? 0.35 : 0.6));
    dots.forEach(dot -> pen.dot(across.at(dot.place()), up.at(dot.mean()), 3.5));
    Path2D.Double line = new Path2D.Double();
    pen.colour(ChartStyle.VERMILLION).stroke(ChartStyle.LINE + 0.5);
    for (Step step : steps()) {
      double x = across.at(step.place());
      double y = up.at(step.mean());
      if (line.getCurrentPoint() == null) {
        line.moveTo(x, y);
      } else {
        line.lineTo(x, y);
      }
      pen.dot(x, y, 4.5);
    }
    pen.draw(line);
  }

  private void axes(Pen pen, Scale across, Scale up) {
    AxisLines lines = new AxisLines(pen, across, up);
    lines.upwards(unit);
    if (key.numeric()) {
      lines.ticks();
    } else {
      key.levels().forEach(level -> lines.tick(key.place(level), level));
    }
    lines.across(key.title());
  }
}
