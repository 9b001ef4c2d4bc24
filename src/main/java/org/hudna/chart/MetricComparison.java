package org.hudna.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.hudna.metric.MetricSummary;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** One metric of all scenarios: a dot for the mean over two ranges, a row for each scenario. */
final class MetricComparison {
  private static final Color COLOUR = ChartStyle.BLUE;
  private static final BasicStroke WIDE =
      new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  private static final BasicStroke NARROW =
      new BasicStroke(8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  private static final double DOT = 9;
  private static final int MOST_TICKS = 8;

  private MetricComparison() {}

  /** A scenario's row. */
  record Row(String name, MetricSummary spread) {}

  static Picture draw(Caption caption, String unit, List<Row> rows) {
    XYSeriesCollection dataset = new XYSeriesCollection();
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    for (int i = 0; i < rows.size(); i++) {
      add(dataset, renderer, i, rows.get(i).spread());
    }
    XYPlot plot = new XYPlot(dataset, amounts(unit, rows), names(rows), renderer);
    ChartStyle.dress(plot);
    plot.setRangeGridlinesVisible(true);
    plot.setDomainGridlinesVisible(true);
    plot.setDomainGridlinePaint(ChartStyle.GRID);
    plot.setDomainGridlineStroke(new BasicStroke(1f));
    Legend legend =
        new Legend()
            .dot("Mean", ChartStyle.INK)
            .line("50 % of the runs", COLOUR, NARROW)
            .line("90 % of the runs", COLOUR, WIDE);
    return Picture.of(caption, plot, legend, 170 + 30 * rows.size());
  }

  private static void add(
      XYSeriesCollection dataset, XYLineAndShapeRenderer renderer, int row, MetricSummary spread) {
    XYSeries mean = new XYSeries(3 * row);
    if (spread.runs() > 0) {
      mean.add(spread.mean(), row);
    }
    dot(renderer, dataset.getSeriesCount());
    dataset.addSeries(mean);
    range(dataset, renderer, row, new double[] {spread.q25(), spread.q75()}, NARROW);
    range(dataset, renderer, row, new double[] {spread.q05(), spread.q95()}, WIDE);
  }

  private static void dot(XYLineAndShapeRenderer renderer, int series) {
    renderer.setSeriesShapesVisible(series, true);
    renderer.setSeriesShape(series, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
    renderer.setSeriesPaint(series, ChartStyle.INK);
  }

  private static void range(
      XYSeriesCollection dataset,
      XYLineAndShapeRenderer renderer,
      int row,
      double[] ends,
      BasicStroke stroke) {
    int series = dataset.getSeriesCount();
    XYSeries line = new XYSeries(series);
    if (!Double.isNaN(ends[0])) {
      line.add(ends[0], row);
      line.add(ends[1], row);
    }
    renderer.setSeriesPaint(series, COLOUR);
    renderer.setSeriesStroke(series, stroke);
    dataset.addSeries(line);
  }

  private static NumberAxis amounts(String unit, List<Row> rows) {
    double top =
        rows.stream()
            .map(Row::spread)
            .filter(spread -> spread.runs() > 0)
            .mapToDouble(spread -> Math.max(spread.q95(), spread.mean()))
            .max()
            .orElse(0);
    return ChartStyle.amounts(unit, top, MOST_TICKS);
  }

  private static SymbolAxis names(List<Row> rows) {
    SymbolAxis axis = new SymbolAxis(null, rows.stream().map(Row::name).toArray(String[]::new));
    ChartStyle.dress(axis);
    axis.setGridBandsVisible(false);
    axis.setInverted(true);
    axis.setRange(-0.6, rows.size() - 0.4);
    return axis;
  }
}
