package org.hudna.chart;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.hudna.metric.MetricSummary;

/**
 * How a metric answers to a key that is varied: the mean with its 95 % interval, and the band that
 * holds the runs from 5 % to 95 %.
 *
 * @param name file name without ending
 * @param title what the metric is
 * @param detail scenario, what else is varied, runs of each point
 * @param key the axis of the varied key, with its unit
 * @param unit the axis of the metric
 * @param curves one, or several that are told apart by colour and named at their ends; a band is
 *     drawn for one alone
 */
public record ResponseChart(
    String name, String title, String detail, String key, String unit, List<Curve> curves) {
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 470;
  private static final double LEFT = 66;
  private static final double BELOW = 48;
  private static final double CAP = 4;

  /** Copies the list. */
  public ResponseChart {
    curves = List.copyOf(curves);
  }

  /**
   * A curve, its points in any order.
   *
   * @param name "" if it is the only one
   */
  public record Curve(String name, List<Point> points) {
    /** Copies the list in the order of the key. */
    public Curve {
      points = points.stream().sorted(Comparator.comparingDouble(Point::value)).toList();
    }
  }

  /**
   * A value of the key.
   *
   * @param label the value as text where it is no number, and {@code value} its place; else null
   * @param spread of the metric over the runs
   * @param low lower end of the 95 % interval of the mean; NaN where there is none
   * @param high its upper end
   */
  public record Point(double value, String label, MetricSummary spread, double low, double high) {
    boolean known() {
      return spread.runs() > 0;
    }
  }

  /** Writes {@code <name>.png} and {@code <name>.svg} into a folder. */
  public void write(Path folder) throws IOException {
    PictureWriter.write(picture(), folder, "response");
  }

  /** The chart as an element for a page. */
  public SvgPicture svg() {
    return new SvgPicture(
        ChartName.ofBatch(name),
        title,
        detail,
        WIDTH,
        HEIGHT,
        SvgText.ofPage(picture(), "response"));
  }

  Picture picture() {
    String band = !banded() ? "" : "; the band holds the runs from 5 % to 95 %";
    String note = "Dots: means over the runs; bars: their 95 % intervals" + band + ".";
    return Sheet.of(new Caption(name, title, detail), List.of(note), WIDTH, HEIGHT, this::draw);
  }

  private void draw(Pen pen, Rectangle2D area) {
    double right = area.getMaxX() - namesWidth(pen);
    Scale across =
        Scale.around(least(Point::value), most(Point::value), area.getX() + LEFT, right - 12, 12);
    double top = Math.max(most(p -> p.known() ? p.spread().mean() : 0), most(Point::high));
    double bottom = Math.min(least(p -> p.known() ? p.spread().mean() : 0), least(Point::low));
    if (banded()) {
      top = Math.max(top, most(p -> p.known() ? p.spread().q95() : 0));
      bottom = Math.min(bottom, least(p -> p.known() ? p.spread().q05() : 0));
    }
    Scale up = Scale.around(Math.min(0, bottom), top, area.getMaxY() - BELOW, area.getY() + 8, 8);
    axes(pen, across, up);
    if (banded()) {
      band(pen, curves.get(0), across, up);
    }
    EndLabels names = new EndLabels(up.to(), up.from());
    for (int i = 0; i < curves.size(); i++) {
      curve(pen, curves.get(i), ChartStyle.line(i), across, up);
      names.add(curves.get(i).name(), lastHeight(curves.get(i), up), ChartStyle.line(i));
    }
    if (curves.size() > 1) {
      names.draw(pen, across.to() + 8);
    }
  }

  /** Whether there is one curve, and quantiles to draw around it. */
  private boolean banded() {
    return curves.size() == 1
        && points().filter(Point::known).noneMatch(point -> Double.isNaN(point.spread().q05()));
  }

  private void axes(Pen pen, Scale across, Scale up) {
    AxisLines lines = new AxisLines(pen, across, up);
    lines.upwards(unit);
    boolean words = points().anyMatch(point -> point.label() != null);
    if (words) {
      points().forEach(point -> lines.tick(point.value(), point.label()));
    } else {
      lines.ticks();
    }
    lines.across(key);
  }

  private static void band(Pen pen, Curve curve, Scale across, Scale up) {
    Path2D.Double band = new Path2D.Double();
    List<Point> known = curve.points().stream().filter(Point::known).toList();
    for (Point point : known) {
      to(band, across.at(point.value()), up.at(point.spread().q95()));
    }
    for (int i = known.size() - 1; i >= 0; i--) {
      to(band, across.at(known.get(i).value()), up.at(known.get(i).spread().q05()));
    }
    if (!known.isEmpty()) {
      band.closePath();
      pen.colour(ChartStyle.clear(ChartStyle.line(0), BandLayer.WIDE_ALPHA)).fill(band);
    }
  }

  private static void curve(Pen pen, Curve curve, Color colour, Scale across, Scale up) {
    Path2D.Double line = new Path2D.Double();
    List<Point> known = curve.points().stream().filter(Point::known).toList();
    pen.colour(colour).stroke(ChartStyle.LINE);
    for (Point point : known) {
      double x = across.at(point.value());
      to(line, x, up.at(point.spread().mean()));
      pen.dot(x, up.at(point.spread().mean()), 4);
      if (!Double.isNaN(point.low())) {
        pen.line(x, up.at(point.low()), x, up.at(point.high()));
        pen.line(x - CAP, up.at(point.low()), x + CAP, up.at(point.low()));
        pen.line(x - CAP, up.at(point.high()), x + CAP, up.at(point.high()));
      }
    }
    pen.draw(line);
  }

  private static void to(Path2D.Double path, double x, double y) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
  }

  private static double lastHeight(Curve curve, Scale up) {
    double height = Double.NaN;
    for (Point point : curve.points()) {
      height = point.known() ? up.at(point.spread().mean()) : height;
    }
    return height;
  }

  private double namesWidth(Pen pen) {
    pen.font(ChartStyle.TEXT);
    return curves.size() < 2
        ? 0
        : 20 + curves.stream().mapToDouble(curve -> pen.width(curve.name())).max().orElse(0);
  }

  private Stream<Point> points() {
    return curves.stream().flatMap(curve -> curve.points().stream());
  }

  private double most(ToDoubleFunction<Point> value) {
    return points().mapToDouble(value).filter(v -> !Double.isNaN(v)).max().orElse(0);
  }

  private double least(ToDoubleFunction<Point> value) {
    return points().mapToDouble(value).filter(v -> !Double.isNaN(v)).min().orElse(0);
  }
}
