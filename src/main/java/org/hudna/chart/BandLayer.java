package org.hudna.chart;

import java.awt.Color;
import java.util.function.ToDoubleFunction;
import org.hudna.metric.MetricSummary;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Lays the bands and the median of one quantity onto a plot of days. */
final class BandLayer {
  static final float WIDE_ALPHA = 0.16f;
  static final float NARROW_ALPHA = 0.3f;
  private static final int OPAQUE = 255;

  private final XYPlot plot;
  private final DayRange days;

  BandLayer(XYPlot plot, DayRange days) {
    this.plot = plot;
    this.days = days;
  }

  /** Both bands and the median, from the back to the front. */
  void all(DailyBands bands, Color colour) {
    add(bands, MetricSummary::q05, MetricSummary::q95, fill(colour, WIDE_ALPHA));
    add(bands, MetricSummary::q25, MetricSummary::q75, fill(colour, NARROW_ALPHA));
    add(bands, MetricSummary::median, MetricSummary::median, line(colour));
  }

  /** Fill of a band on whatever is behind it, for legends. */
  static Color tint(Color colour, boolean wide) {
    float alpha = wide ? WIDE_ALPHA : 1 - (1 - WIDE_ALPHA) * (1 - NARROW_ALPHA);
    return new Color(
        colour.getRed(), colour.getGreen(), colour.getBlue(), Math.round(OPAQUE * alpha));
  }

  private void add(
      DailyBands bands,
      ToDoubleFunction<MetricSummary> low,
      ToDoubleFunction<MetricSummary> high,
      XYItemRenderer renderer) {
    YIntervalSeries series = new YIntervalSeries("");
    for (int d = 0; d < bands.days().size(); d++) {
      MetricSummary day = bands.days().get(d);
      if (day.runs() > 0) {
        series.add(days.noon(d), day.median(), low.applyAsDouble(day), high.applyAsDouble(day));
      }
    }
    YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
    dataset.addSeries(series);
    int index = plot.getDataset(0) == null ? 0 : plot.getDatasetCount();
    plot.setDataset(index, dataset);
    plot.setRenderer(index, renderer);
  }

  private static XYItemRenderer fill(Color colour, float alpha) {
    DeviationRenderer renderer = new DeviationRenderer(false, false);
    renderer.setSeriesFillPaint(0, colour);
    renderer.setAlpha(alpha);
    return renderer;
  }

  private static XYItemRenderer line(Color colour) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setSeriesPaint(0, colour);
    renderer.setSeriesStroke(0, ChartStyle.stroke(0, ChartStyle.LINE));
    return renderer;
  }
}
