package org.hudna.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import org.hudna.chart.SurvivalCurve.Corner;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** The share of runs whose truce still holds, by day. */
final class SurvivalChart {
  private static final Color COLOUR = ChartStyle.BLUE;

  private SurvivalChart() {}

  /** The curve, or an empty frame that says that there is no truce. */
  static Picture draw(Caption caption, ScenarioDays when, PhaseShares phases) {
    NumberAxis axis = ChartStyle.shares("Share of the runs");
    if (!when.marks().hasTruce()) {
      return Picture.of(caption, DayPlot.withoutTruce(when.days(), axis), new Legend());
    }
    XYPlot plot = DayPlot.of(when.days(), when.marks(), axis);
    draw(plot, SurvivalCurve.of(when, phases));
    Legend legend =
        new Legend()
            .line("Truce holds", COLOUR, new BasicStroke(2f))
            .box("95 % interval of the share", BandLayer.tint(COLOUR, true));
    return Picture.of(caption, plot, legend);
  }

  private static void draw(XYPlot plot, SurvivalCurve curve) {
    YIntervalSeries series = new YIntervalSeries("", false, true);
    for (Corner corner : curve.corners()) {
      series.add(corner.position(), corner.share(), corner.low(), corner.high());
    }
    YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
    dataset.addSeries(series);
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    renderer.setSeriesPaint(0, COLOUR);
    renderer.setSeriesStroke(0, new BasicStroke(2f));
    renderer.setSeriesFillPaint(0, COLOUR);
    renderer.setAlpha(BandLayer.WIDE_ALPHA);
    plot.setDataset(dataset);
    plot.setRenderer(renderer);
  }
}
