package org.hudna.chart;

import java.awt.BasicStroke;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.ui.Layer;

/** Empty plots over the days of a scenario, with the truce and the days of persuasion marked. */
final class DayPlot {
  private static final BasicStroke MARK = new BasicStroke(1.4f);

  private DayPlot() {}

  /** A plot with its own axis of days and the marks named above it. */
  static XYPlot of(DayRange days, TruceMarks marks, NumberAxis range) {
    XYPlot plot = bare(marks, range);
    plot.setDomainAxis(new DayAxis(days));
    nameMarks(plot, days, marks);
    return plot;
  }

  /** A plot without data that says why. */
  static XYPlot withoutTruce(DayRange days, NumberAxis range) {
    XYPlot plot = of(days, TruceMarks.NONE, range);
    plot.setNoDataMessage("This scenario has no truce");
    plot.setNoDataMessageFont(ChartStyle.TITLE);
    plot.setNoDataMessagePaint(ChartStyle.FAINT_INK);
    return plot;
  }

  /** A plot that will share the axis of days of others. */
  static XYPlot bare(TruceMarks marks, NumberAxis range) {
    XYPlot plot = new XYPlot(null, null, range, null);
    ChartStyle.dress(plot);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    if (marks.hasPersuasion()) {
      double from = DayRange.position(marks.persuasion());
      shade(plot, from, from + marks.persuasionDays());
    }
    if (marks.hasTruce()) {
      line(plot, DayRange.position(marks.truce()));
    }
    return plot;
  }

  /** Names the marks above a plot. */
  static void nameMarks(XYPlot plot, DayRange days, TruceMarks marks) {
    if (marks.hasTruce() && days.holds(marks.truce())) {
      above(plot, 2, days, DayRange.position(marks.truce()), marks.label());
    }
  }

  /** Names a panel, above its left end. */
  static void name(XYPlot plot, DayRange days, String name) {
    above(plot, 1, days, days.start(), name);
  }

  private static void above(XYPlot plot, int row, DayRange days, double position, String text) {
    plot.setDomainAxis(row, new MarkAxis(days.start(), days.end(), position, text));
    plot.setDomainAxisLocation(row, AxisLocation.TOP_OR_LEFT);
  }

  private static void line(XYPlot plot, double position) {
    plot.addDomainMarker(new ValueMarker(position, ChartStyle.INK, MARK), Layer.FOREGROUND);
  }

  private static void shade(XYPlot plot, double from, double to) {
    IntervalMarker band = new IntervalMarker(from, to, ChartStyle.SHADE);
    band.setAlpha(1f);
    plot.addDomainMarker(band, Layer.BACKGROUND);
  }
}
