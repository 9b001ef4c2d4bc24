package org.hudna.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.hudna.chart.Pen.Align;

/**
 * Histograms of the probability integral transform, a row for each forecast or case and a column
 * for each series, with the flat line of a calibrated forecast and where 95 % of its bars would be.
 */
record PitChart(List<String> columns, List<Row> rows) {
  private static final double NAMES = 150;
  private static final double HEAD = 38;
  private static final double CELL = 78;
  private static final double GAP = 26;
  private static final double FOOT = 34;
  private static final double HIGHEST = 0.3;

  PitChart {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Histograms by column; there may be none of one. */
  record Row(String name, Map<String, Histogram> cells) {
    Row {
      cells = Map.copyOf(cells);
    }
  }

  /**
   * A histogram.
   *
   * @param shares by bin
   * @param values how many values it is of
   * @param p of the test that they are spread evenly
   */
  record Histogram(List<Double> shares, int values, double p) {
    Histogram {
      shares = List.copyOf(shares);
    }

    /** The share at one end of the band that holds 95 % of the bars of a calibrated forecast. */
    double band(double probability) {
      BinomialDistribution law = BinomialDistribution.of(values, 1.0 / shares.size());
      return law.inverseCumulativeProbability(probability) / (double) values;
    }
  }

  Picture picture(Caption caption) {
    String note =
        "Bars: share of observations at each part of the forecast. Grey: the flat line of a"
            + " calibrated forecast and the band that holds 95 % of its bars if days are"
            + " independent, which days in a row hardly are. High ends: too sure; a high middle:"
            + " too wide; a slope: a bias. p: chi-square test that the bars are even.";
    int height = (int) (HEAD + rows.size() * (CELL + GAP) - GAP + FOOT);
    return Sheet.of(caption, List.of(note), Picture.WIDTH, height, this::draw);
  }

  private double top() {
    double most =
        rows.stream()
            .flatMap(row -> row.cells().values().stream())
            .flatMap(cell -> cell.shares().stream())
            .mapToDouble(share -> share)
            .max()
            .orElse(0);
    return Math.min(HIGHEST, Math.max(0.2, most));
  }

  private void draw(Pen pen, Rectangle2D area) {
    double width = (area.getWidth() - NAMES - 20 * (columns.size() - 1.0)) / columns.size();
    PanelGrid grid = new PanelGrid(columns.size(), width, CELL, 20, GAP);
    List<Rectangle2D> places =
        grid.places(area.getX() + NAMES, area.getY() + HEAD, rows.size() * columns.size());
    for (int c = 0; c < columns.size(); c++) {
      pen.font(ChartStyle.SMALL_TITLE).colour(ChartStyle.INK);
      pen.text(columns.get(c), places.get(c).getX(), area.getY() + 8, Align.LEFT);
    }
    for (int r = 0; r < rows.size(); r++) {
      name(pen, rows.get(r).name(), area.getX(), places.get(r * columns.size()).getCenterY());
      for (int c = 0; c < columns.size(); c++) {
        Histogram cell = rows.get(r).cells().get(columns.get(c));
        if (cell != null) {
          histogram(pen, cell, places.get(r * columns.size() + c), c == 0, r == rows.size() - 1);
        }
      }
    }
  }

  private static void name(Pen pen, String name, double x, double middle) {
    pen.font(ChartStyle.TEXT).colour(ChartStyle.INK);
    List<String> lines = Sheet.broken(pen, name, NAMES - 52);
    for (int i = 0; i < lines.size(); i++) {
      pen.text(lines.get(i), x, middle + 5 + 16 * (i - (lines.size() - 1) / 2.0), Align.LEFT);
    }
  }

  private void histogram(
      Pen pen, Histogram cell, Rectangle2D place, boolean first, boolean lowest) {
    int bins = cell.shares().size();
    Scale up = Scale.amounts(top(), place.getMaxY(), place.getY(), 3);
    Scale across = new Scale(0, 1, place.getX(), place.getMaxX(), 0.5);
    if (cell.values() > 0) {
      double high = up.at(Math.min(up.high(), cell.band(0.975)));
      double low = up.at(cell.band(0.025));
      pen.colour(ChartStyle.GRID).box(place.getX(), high, place.getWidth(), low - high);
    }
    for (int bin = 0; bin < bins; bin++) {
      double x = across.at(bin / (double) bins);
      bar(pen, cell.shares().get(bin), x, place.getWidth() / bins, up, bin < bins / 2);
    }
    double flat = up.at(1.0 / bins);
    pen.colour(ChartStyle.FAINT_INK).stroke(1, 4, 3).line(across.from(), flat, across.to(), flat);
    pen.colour(ChartStyle.FAINT_INK).stroke(1);
    pen.line(across.from(), up.from(), across.to(), up.from());
    pen.font(ChartStyle.TICK);
    pen.text(p(cell.p()), place.getMaxX(), place.getY() - 3, Align.RIGHT);
    pen.colour(ChartStyle.INK);
    for (double tick : first ? up.ticks() : List.<Double>of()) {
      pen.text(
          NumberTexts.format("0 %").format(tick), across.from() - 6, up.at(tick) + 4, Align.RIGHT);
    }
    for (double tick : lowest ? across.ticks() : List.<Double>of()) {
      pen.text(NumberTexts.plain(tick), across.at(tick), up.from() + 16, Align.CENTRE);
    }
  }

  /** A bar; one beyond the scale is cut and says its share. */
  private static void bar(Pen pen, double share, double x, double width, Scale up, boolean left) {
    double y = up.at(Math.min(up.high(), share));
    pen.colour(ChartStyle.clear(ChartStyle.BLUE, 0.75));
    pen.box(x + 1, y, width - 2, up.from() - y);
    if (share > up.high()) {
      pen.font(ChartStyle.TICK).colour(ChartStyle.INK);
      String text = NumberTexts.format("0 %").format(share);
      pen.text(text, left ? x + width + 3 : x - 3, y + 10, left ? Align.LEFT : Align.RIGHT);
    }
  }

  private static String p(double p) {
    if (Double.isNaN(p)) {
      return "";
    }
    return p < 0.001
        ? "p < 0.001"
        : "p = " + NumberTexts.format(p < 0.1 ? "0.000" : "0.00").format(p);
  }
}
