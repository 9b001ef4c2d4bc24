package org.hudna.chart;

import java.util.List;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;

/** Medians and bands of several quantities by day, each in a panel of its own on the same scale. */
final class PanelChart {
  private static final int FRAME_HEIGHT = 160;
  private static final int PANELS_HEIGHT = 440;
  private static final int LEAST_HEIGHT = 110;
  private static final int MARK_HEIGHT = 20;
  private static final int MOST_TICKS = 4;

  private PanelChart() {}

  /** Amounts, all on one scale from nought. */
  static Picture amounts(Caption caption, ScenarioDays when, String unit, List<Line> lines) {
    return draw(caption, when, unit, Line.highest(lines), lines);
  }

  /** Levels between nought and one. */
  static Picture levels(Caption caption, ScenarioDays when, String unit, List<Line> lines) {
    return draw(caption, when, unit, 1, lines);
  }

  private static Picture draw(
      Caption caption, ScenarioDays when, String unit, double top, List<Line> lines) {
    CombinedDomainXYPlot panels = new CombinedDomainXYPlot(new DayAxis(when.days()));
    panels.setGap(8);
    int panelHeight = Math.max(LEAST_HEIGHT, PANELS_HEIGHT / lines.size());
    boolean marked = when.marks().hasTruce();
    for (Line line : lines) {
      XYPlot panel = panel(when, line, unit, top);
      boolean first = line == lines.get(0);
      if (first) {
        DayPlot.nameMarks(panel, when.days(), when.marks());
      }
      panels.add(panel, panelHeight + (first && marked ? MARK_HEIGHT : 0));
    }
    int height = FRAME_HEIGHT + panelHeight * lines.size() + (marked ? MARK_HEIGHT : 0);
    return Picture.of(caption, panels, Legend.ofBands(ChartStyle.BLUE), height);
  }

  private static XYPlot panel(ScenarioDays when, Line line, String unit, double top) {
    XYPlot plot = DayPlot.bare(when.marks(), ChartStyle.amounts(unit, top, MOST_TICKS));
    new BandLayer(plot, when.days()).all(line.bands(), ChartStyle.BLUE);
    DayPlot.name(plot, when.days(), line.name());
    return plot;
  }
}
