package org.hudna.chart;

import java.awt.Color;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;

/** Medians and bands of one or a few quantities by day, in one frame. */
final class BandChart {
  private static final int MOST_WITH_WIDE_BANDS = 2;
  private static final int MOST_TICKS = 7;

  private BandChart() {}

  /** Amounts, on an axis that starts at nought. */
  static Picture amounts(Caption caption, ScenarioDays when, String unit, List<Line> lines) {
    return draw(caption, when, ChartStyle.amounts(unit, Line.highest(lines), MOST_TICKS), lines);
  }

  /** Levels between nought and one. */
  static Picture levels(Caption caption, ScenarioDays when, String unit, List<Line> lines) {
    return draw(caption, when, ChartStyle.amounts(unit, 1, MOST_TICKS), lines);
  }

  private static Picture draw(
      Caption caption, ScenarioDays when, NumberAxis axis, List<Line> lines) {
    XYPlot plot = DayPlot.of(when.days(), when.marks(), axis);
    BandLayer layer = new BandLayer(plot, when.days());
    for (int i = 0; i < lines.size(); i++) {
      if (lines.size() <= MOST_WITH_WIDE_BANDS) {
        layer.wide(lines.get(i).bands(), ChartStyle.line(i));
      }
      layer.narrow(lines.get(i).bands(), ChartStyle.line(i));
    }
    Legend legend = new Legend();
    for (int i = 0; i < lines.size(); i++) {
      layer.median(lines.get(i).bands(), ChartStyle.line(i), ChartStyle.stroke(i));
      legend.line(lines.get(i).name(), ChartStyle.line(i), ChartStyle.stroke(i));
    }
    return Picture.of(caption, plot, legend.bands(bandColour(lines)));
  }

  private static Color bandColour(List<Line> lines) {
    return lines.size() == 1 ? ChartStyle.line(0) : Color.GRAY;
  }
}
