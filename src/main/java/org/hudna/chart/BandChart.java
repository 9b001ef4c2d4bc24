package org.hudna.chart;

import org.hudna.metric.MetricSummary;
import org.jfree.chart.plot.XYPlot;

/** The median and the bands of one quantity by day. */
final class BandChart {
  private static final int MOST_TICKS = 7;

  private BandChart() {}

  /** Amounts, on an axis that starts at nought. */
  static Picture amounts(Caption caption, ScenarioDays when, String unit, DailyBands bands) {
    double highest = bands.highest(MetricSummary::q95);
    XYPlot plot =
        DayPlot.of(when.days(), when.marks(), ChartStyle.amounts(unit, highest, MOST_TICKS));
    new BandLayer(plot, when.days()).all(bands, ChartStyle.BLUE);
    return Picture.of(caption, plot, Legend.ofBands(ChartStyle.BLUE));
  }
}
