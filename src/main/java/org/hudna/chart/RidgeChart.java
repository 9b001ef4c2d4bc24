package org.hudna.chart;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.hudna.chart.Pen.Align;
import org.hudna.metric.MetricSummary;

/**
 * How one metric is spread over the runs of each scenario: the density of the runs (Gaussian kernel
 * with Silverman's rule of thumb, cut at the least and greatest run), above bars that hold 50 % and
 * 90 % of them, the median and the mean.
 */
record RidgeChart(String unit, List<Row> rows) {
  private static final double ROW = 42;
  private static final double RIDGE = 27;
  private static final double FOOT = 46;
  private static final int STEPS = 80;
  private static final int MOST_TICKS = 8;

  /**
   * A scenario's row.
   *
   * @param values of the runs; NaN ones are left out
   * @param remark below the name; "" if there is none
   */
  record Row(String name, String remark, Color colour, double[] values) {
    Row {
      values = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
    }

    MetricSummary spread() {
      return MetricSummary.of(values);
    }
  }

  Picture picture(Caption caption) {
    int height = (int) (ROW * rows.size() + FOOT);
    String note =
        "Shape: density of the runs, each as high as the others; thick and thin bar: 50 % and 90 %"
            + " of the runs; stroke: median; dot: mean. Dashed: mean of "
            + rows.get(0).name()
            + ".";
    return Sheet.of(caption, List.of(note), Picture.WIDTH, height, this::draw);
  }

  private void draw(Pen pen, Rectangle2D area) {
    pen.font(ChartStyle.TEXT);
    double names = rows.stream().mapToDouble(row -> pen.width(row.name())).max().orElse(0) + 14;
    double bottom = area.getY() + ROW * rows.size();
    Scale across = scale(area.getX() + names, area.getMaxX());
    axis(pen, across, area.getY(), bottom);
    MetricSummary first = rows.get(0).spread();
    for (int i = 0; i < rows.size(); i++) {
      double base = area.getY() + ROW * (i + 1) - 11;
      Row row = rows.get(i);
      pen.font(ChartStyle.TEXT).colour(ChartStyle.INK);
      pen.text(
          row.name(), across.from() - 10, base - (row.remark().isEmpty() ? 4 : 9), Align.RIGHT);
      pen.font(ChartStyle.TICK).colour(ChartStyle.FAINT_INK);
      pen.text(row.remark(), across.from() - 10, base + 6, Align.RIGHT);
      if (row.values().length > 0) {
        ridge(pen, row, across, base);
      }
    }
    if (first.runs() > 0) {
      pen.colour(ChartStyle.INK).stroke(1, 4, 4);
      pen.line(across.at(first.mean()), area.getY(), across.at(first.mean()), bottom);
    }
    rows.forEach(row -> bars(pen, row, across, area.getY() + ROW * (rows.indexOf(row) + 1) - 11));
  }

  private Scale scale(double from, double to) {
    double least = 0;
    double most = 0;
    for (Row row : rows) {
      if (row.values().length > 0) {
        MetricSummary spread = row.spread();
        most = Math.max(most, Math.max(spread.mean(), quantile(row.values(), 0.99)));
        least = Math.min(least, quantile(row.values(), 0.01));
      }
    }
    return least < 0
        ? Scale.around(least, most, from, to, MOST_TICKS)
        : Scale.amounts(most, from, to, MOST_TICKS);
  }

  private static double quantile(double[] sorted, double share) {
    return sorted[(int) Math.round(share * (sorted.length - 1))];
  }

  private void axis(Pen pen, Scale across, double top, double bottom) {
    for (double tick : across.ticks()) {
      double x = across.at(tick);
      pen.colour(ChartStyle.GRID).stroke(1).line(x, top, x, bottom);
      pen.font(ChartStyle.TICK).colour(ChartStyle.INK);
      pen.text(across.text(tick), x, bottom + 16, Align.CENTRE);
    }
    pen.colour(ChartStyle.FAINT_INK).line(across.from(), bottom, across.to(), bottom);
    pen.font(ChartStyle.TEXT);
    pen.text(unit, (across.from() + across.to()) / 2, bottom + 37, Align.CENTRE);
  }

  private static void ridge(Pen pen, Row row, Scale across, double base) {
    double[] sorted = row.values();
    double width = bandwidth(row);
    double low = sorted[0];
    double high = Math.min(sorted[sorted.length - 1], across.high());
    double[] density = new double[STEPS + 1];
    double peak = 0;
    for (int s = 0; s <= STEPS && width > 0; s++) {
      double at = low + (high - low) * s / STEPS;
      for (double value : sorted) {
        double z = (at - value) / width;
        density[s] += Math.abs(z) < 5 ? Math.exp(-z * z / 2) : 0;
      }
      peak = Math.max(peak, density[s]);
    }
    if (peak > 0 && high > low) {
      Path2D.Double shape = new Path2D.Double();
      shape.moveTo(across.at(low), base);
      for (int s = 0; s <= STEPS; s++) {
        shape.lineTo(across.at(low + (high - low) * s / STEPS), base - RIDGE * density[s] / peak);
      }
      shape.lineTo(across.at(high), base);
      shape.closePath();
      pen.colour(ChartStyle.clear(row.colour(), 0.28)).fill(shape);
    }
  }

  private static double bandwidth(Row row) {
    MetricSummary spread = row.spread();
    double middle = (spread.q75() - spread.q25()) / 1.34;
    double sd = Double.isNaN(spread.sd()) ? 0 : spread.sd();
    double scale = middle > 0 ? Math.min(sd, middle) : sd;
    return 0.9 * scale * Math.pow(spread.runs(), -0.2);
  }

  private static void bars(Pen pen, Row row, Scale across, double base) {
    MetricSummary spread = row.spread();
    if (spread.runs() == 0) {
      return;
    }
    double y = base + 3;
    pen.colour(row.colour()).stroke(1.6);
    pen.line(across.at(spread.q05()), y, Math.min(across.to(), across.at(spread.q95())), y);
    pen.stroke(6).line(across.at(spread.q25()), y, across.at(spread.q75()), y);
    pen.colour(ChartStyle.PAPER).stroke(2.4);
    pen.line(across.at(spread.median()), y - 4, across.at(spread.median()), y + 4);
    pen.colour(ChartStyle.INK).dot(across.at(spread.mean()), y, 3.2);
  }
}
