package org.hudna.chart;

import java.awt.Stroke;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** One line for each scenario over the days since its truce. */
final class LineComparison {
  private static final int HEIGHT = 640;

  private LineComparison() {}

  /** Draws lines over an axis of days with the name given. */
  static Picture draw(Caption caption, String days, NumberAxis axis, List<XYSeries> lines) {
    XYSeriesCollection dataset = new XYSeriesCollection();
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    Legend legend = new Legend();
    for (int i = 0; i < lines.size(); i++) {
      dataset.addSeries(lines.get(i));
      renderer.setSeriesPaint(i, ChartStyle.line(i));
      Stroke stroke = ChartStyle.stroke(i, width(i));
      renderer.setSeriesStroke(i, stroke);
      String name = lines.get(i).getKey().toString();
      legend.line(name, ChartStyle.line(i), stroke);
    }
    renderer.setDrawSeriesLineAsPath(true);
    XYPlot plot = new XYPlot(dataset, days(days, lines), axis, renderer);
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.REVERSE);
    ChartStyle.dress(plot);
    return Picture.of(caption, plot, legend, HEIGHT);
  }

  /** The first line lies on top; those behind are wider, so that equal ones show as stripes. */
  private static double width(int linesBefore) {
    return ChartStyle.LINE + 0.2 * linesBefore;
  }

  private static NumberAxis days(String label, List<XYSeries> lines) {
    double end = lines.stream().mapToDouble(XYSeries::getMaxX).max().orElse(1);
    NumberAxis axis = ChartStyle.amounts(label, end, 14);
    axis.setRange(0, Math.max(1, end));
    return axis;
  }
}
