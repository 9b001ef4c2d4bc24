package org.hudna.chart;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.hudna.chart.Pen.Align;
import org.hudna.metric.Better;
import org.hudna.metric.Metric;
import org.hudna.study.comparison.BatchComparison;
import org.hudna.study.comparison.Contrast;
import org.hudna.study.comparison.Estimate;

/**
 * Differences of the scenarios to the baseline in pairs of runs, with their 95 % intervals, a panel
 * for each headline metric.
 */
record ForestChart(BatchComparison comparison) {
  private static final int COLUMNS = 3;
  private static final double ROW = 17;
  private static final double HEAD = 42;
  private static final double FOOT = 34;
  private static final double GAP = 18;
  private static final double FAR = 12;
  private static final Color UNCLEAR = new Color(0x8C8C8C);

  Picture picture(Caption caption) {
    int rows = (comparison.metrics().size() + COLUMNS - 1) / COLUMNS;
    int height = (int) (rows * panelHeight());
    return Sheet.of(
        caption,
        List.of(
            "Dot: mean difference of runs with the same seed; bar: its 95 % interval. Blue: better,"
                + " orange: worse, with p below 0.05 after Holm's adjustment over "
                + comparison.family()
                + " tests; grey: not clear. Arrow: beyond the axis, with the mean."),
        Picture.WIDTH,
        height,
        this::draw);
  }

  private double panelHeight() {
    return HEAD + ROW * comparison.scenarios().size() + FOOT;
  }

  private void draw(Pen pen, Rectangle2D area) {
    pen.font(ChartStyle.TICK);
    double names =
        comparison.scenarios().stream().mapToDouble(id -> pen.width(name(id, pen))).max().orElse(0)
            + 10;
    double width = (area.getWidth() - names - GAP * (COLUMNS - 1)) / COLUMNS;
    List<Metric> metrics = comparison.metrics();
    for (int i = 0; i < metrics.size(); i++) {
      double x = area.getX() + names + i % COLUMNS * (width + GAP);
      int row = i / COLUMNS;
      double y = area.getY() + row * panelHeight();
      if (i % COLUMNS == 0) {
        names(pen, x - 10, y + HEAD);
      }
      panel(pen, metrics.get(i), new Rectangle2D.Double(x, y, width, panelHeight()));
    }
  }

  private String name(String id, Pen pen) {
    return ShortNames.of(id, comparison.baseline(), pen, 220);
  }

  private void names(Pen pen, double right, double top) {
    List<String> ids = comparison.scenarios();
    pen.font(ChartStyle.TICK).colour(ChartStyle.INK);
    for (int i = 0; i < ids.size(); i++) {
      pen.text(name(ids.get(i), pen), right, top + ROW * (i + 0.5) + 4, Align.RIGHT);
    }
  }

  private void panel(Pen pen, Metric metric, Rectangle2D place) {
    List<Contrast> contrasts = comparison.of(metric);
    double top = place.getY() + HEAD;
    double bottom = top + ROW * comparison.scenarios().size();
    Scale across = scale(contrasts, place.getX() + 4, place.getMaxX() - 4);
    pen.font(ChartStyle.SMALL_TITLE).colour(ChartStyle.INK);
    List<String> title = Sheet.broken(pen, metric.label(), place.getWidth());
    for (int i = 0; i < title.size(); i++) {
      double y = top - 10 - 15 * (title.size() - 1 - i);
      pen.text(title.get(i), place.getX(), y, Align.LEFT);
    }
    axis(pen, metric, across, top, bottom);
    for (Contrast contrast : contrasts) {
      int row = comparison.scenarios().indexOf(contrast.scenario());
      contrast(pen, contrast, across, top + ROW * (row + 0.5));
    }
  }

  private static void axis(Pen pen, Metric metric, Scale across, double top, double bottom) {
    double free = Double.NEGATIVE_INFINITY;
    for (double tick : across.ticks()) {
      double x = across.at(tick);
      pen.colour(ChartStyle.GRID).stroke(1).line(x, top, x, bottom);
      pen.font(ChartStyle.TICK).colour(ChartStyle.INK);
      double half = pen.width(across.text(tick)) / 2;
      if (x - half > free) {
        pen.text(across.text(tick), x, bottom + 14, Align.CENTRE);
        free = x + half + 6;
      }
    }
    pen.colour(ChartStyle.INK).stroke(1.2);
    pen.line(across.at(0), top, across.at(0), bottom);
    pen.font(ChartStyle.TICK).colour(ChartStyle.FAINT_INK);
    String unit = metric.unit().replace('_', ' ');
    pen.text(unit, (across.from() + across.to()) / 2, bottom + 28, Align.CENTRE);
  }

  /** Differences far beyond most others do not stretch the axis: they get an arrow. */
  private static Scale scale(List<Contrast> contrasts, double from, double to) {
    double[] sizes =
        contrasts.stream().mapToDouble(ForestChart::size).filter(v -> v > 0).sorted().toArray();
    double limit = sizes.length == 0 ? 1 : FAR * sizes[sizes.length / 2];
    double reach = sizes.length == 0 || sizes[sizes.length - 1] <= limit ? Double.MAX_VALUE : limit;
    double least = 0;
    double most = 0;
    for (Contrast contrast : contrasts) {
      Estimate estimate = contrast.difference();
      for (double value : new double[] {estimate.mean(), estimate.low(), estimate.high()}) {
        boolean counts = Math.abs(value) <= reach;
        least = counts ? Math.min(least, value) : least;
        most = counts ? Math.max(most, value) : most;
      }
    }
    double room = 0.06 * (most > least ? most - least : 1);
    double low = least - room;
    double high = most + room;
    return new Scale(low, high, from, to, ChartStyle.tickStep(high - low, 3));
  }

  private static double size(Contrast contrast) {
    Estimate estimate = contrast.difference();
    double size = Math.abs(estimate.mean());
    for (double end : new double[] {estimate.low(), estimate.high()}) {
      size = Double.isNaN(end) ? size : Math.max(size, Math.abs(end));
    }
    return size;
  }

  private static void contrast(Pen pen, Contrast contrast, Scale across, double y) {
    double mean = contrast.difference().mean();
    if (Double.isNaN(mean)) {
      return;
    }
    pen.colour(colour(contrast)).stroke(2.2);
    if (mean > across.high() || mean < across.low()) {
      arrow(pen, mean, across, y);
      return;
    }
    double low = Math.max(across.low(), contrast.difference().low());
    double high = Math.min(across.high(), contrast.difference().high());
    if (high > low) {
      pen.line(across.at(low), y, across.at(high), y);
    }
    pen.dot(across.at(mean), y, 3.8);
  }

  /** An arrow at the end of the axis with the mean beside it. */
  private static void arrow(Pen pen, double mean, Scale across, double y) {
    boolean right = mean > 0;
    double tip = right ? across.to() + 4 : across.from() - 4;
    double back = right ? tip - 8 : tip + 8;
    Path2D.Double head = new Path2D.Double();
    head.moveTo(tip, y);
    head.lineTo(back, y - 5);
    head.lineTo(back, y + 5);
    head.closePath();
    pen.fill(head);
    String pattern = Math.abs(mean) < 10 ? "#,##0.##" : "#,##0";
    String number = NumberTexts.format(pattern).format(mean).replace('-', '−');
    pen.font(ChartStyle.TICK);
    pen.text(number, right ? back - 5 : back + 5, y + 4.3, right ? Align.RIGHT : Align.LEFT);
  }

  private static Color colour(Contrast contrast) {
    if (!contrast.clear() || contrast.metric().better() == Better.NEITHER) {
      return UNCLEAR;
    }
    boolean higher = contrast.difference().mean() > 0;
    return higher == (contrast.metric().better() == Better.HIGHER)
        ? ChartStyle.BLUE
        : ChartStyle.VERMILLION;
  }
}
