package org.hudna.view.panel;

import java.awt.BasicStroke;
import java.awt.Font;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hudna.scenario.TimeFrame;
import org.hudna.view.panel.DaySeries.Shape;
import org.hudna.view.scene.Timeline.DayScene;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.RangeType;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.ui.HorizontalAlignment;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;

/** A chart over the days of a run that grows as days end. Used on Swing's own thread alone. */
final class DayChart {
  /** Room for the numbers of the value axis, the same in all charts, so that days align. */
  static final int LEFT = 46;

  /** Room at the right. */
  static final int RIGHT = 14;

  private static final int TICKS = 5;
  private static final double LINE = 1.6;
  private static final double BAR = 0.85;
  private final String title;
  private final LocalDate start;
  private final List<DaySeries> lines;
  private final List<XYSeries> data = new ArrayList<>();
  private final XYPlot plot = new XYPlot();
  private final JFreeChart chart;
  private int days;

  /**
   * An empty chart.
   *
   * @param share whether its values are shares, so that the axis goes from 0 to 1
   */
  DayChart(String title, TimeFrame time, boolean share, List<DaySeries> lines) {
    this.title = title;
    this.start = time.start().toLocalDate();
    this.lines = List.copyOf(lines);
    plot.setDomainAxis(days(time));
    plot.setRangeAxis(values(share));
    for (int i = 0; i < lines.size(); i++) {
      XYSeries series = new XYSeries(ShownName.of(lines.get(i).name()), false, true);
      XYSeriesCollection collection = new XYSeriesCollection(series);
      collection.setIntervalWidth(BAR);
      data.add(series);
      plot.setDataset(i, collection);
      plot.setRenderer(i, renderer(lines.get(i).shape()));
    }
    AxisSpace space = new AxisSpace();
    space.setLeft(LEFT);
    plot.setFixedRangeAxisSpace(space);
    plot.setInsets(new RectangleInsets(2, 0, 0, RIGHT));
    chart = new JFreeChart(null, null, plot, false);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    dress(PanelColours.current());
  }

  private static NumberAxis days(TimeFrame time) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(0, Math.max(1, time.days()));
    axis.setTickUnit(DayTicks.about(TICKS, time.days(), time.start().toLocalDate()));
    return axis;
  }

  private static NumberAxis values(boolean share) {
    NumberAxis axis = new NumberAxis();
    axis.setRangeType(RangeType.POSITIVE);
    if (share) {
      axis.setRange(0, 1.03);
    } else {
      axis.setAutoRangeIncludesZero(true);
      axis.setAutoRangeMinimumSize(4);
      axis.setStandardTickUnits(AmountTicks.units());
    }
    return axis;
  }

  private static XYItemRenderer renderer(Shape shape) {
    if (shape != Shape.BAR) {
      XYLineAndShapeRenderer line = new XYLineAndShapeRenderer(true, false);
      line.setSeriesStroke(0, new BasicStroke((float) LINE));
      return line;
    }
    XYBarRenderer bars = new XYBarRenderer();
    bars.setBarPainter(new StandardXYBarPainter());
    bars.setShadowVisible(false);
    bars.setDrawBarOutline(false);
    return bars;
  }

  /** Takes on the colours of a look. */
  void dress(PanelColours colours) {
    chart.setBackgroundPaint(colours.paper());
    plot.setBackgroundPaint(colours.paper());
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(colours.grid());
    plot.setRangeGridlineStroke(new BasicStroke(1f));
    for (ValueAxis axis : List.of(plot.getDomainAxis(), plot.getRangeAxis())) {
      axis.setTickLabelFont(colours.text());
      axis.setTickLabelPaint(colours.faint());
      axis.setAxisLinePaint(colours.faint());
      axis.setTickMarkPaint(colours.faint());
    }
    for (int i = 0; i < lines.size(); i++) {
      plot.getRenderer(i).setSeriesPaint(0, lines.get(i).colour().apply(colours));
    }
    chart.clearSubtitles();
    chart.addSubtitle(heading(colours));
    if (lines.size() > 1) {
      chart.addSubtitle(legend(colours));
    }
  }

  private TextTitle heading(PanelColours colours) {
    TextTitle heading = new TextTitle(title, colours.text().deriveFont(Font.BOLD, 12f));
    heading.setPaint(colours.ink());
    heading.setHorizontalAlignment(HorizontalAlignment.LEFT);
    heading.setTextAlignment(HorizontalAlignment.LEFT);
    heading.setPadding(6, 8, 0, 4);
    return heading;
  }

  private LegendTitle legend(PanelColours colours) {
    LegendTitle legend = new LegendTitle(plot);
    legend.setItemFont(colours.text());
    legend.setItemPaint(colours.ink());
    legend.setFrame(BlockBorder.NONE);
    legend.setPosition(RectangleEdge.TOP);
    legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
    legend.setItemLabelPadding(new RectangleInsets(1, 2, 1, 6));
    legend.setPadding(0, 4, 0, 0);
    return legend;
  }

  /**
   * Shows the days that have ended.
   *
   * @return whether anything has changed
   */
  boolean show(List<DayScene> ended) {
    if (ended.size() == days) {
      return false;
    }
    if (ended.size() < days) {
      data.forEach(series -> series.delete(0, series.getItemCount() - 1));
      days = 0;
    }
    chart.setNotify(false);
    for (int i = 0; i < lines.size(); i++) {
      append(lines.get(i), data.get(i), ended.subList(days, ended.size()));
    }
    days = ended.size();
    chart.setNotify(true);
    return true;
  }

  private static void append(DaySeries line, XYSeries series, List<DayScene> more) {
    for (DayScene day : more) {
      Number value = line.value().apply(day);
      if (value != null) {
        series.add(line.shape().at(day.day()), value.doubleValue(), false);
      }
    }
    series.fireSeriesChanged();
  }

  /** The chart itself. */
  JFreeChart chart() {
    return chart;
  }

  /** Its lines, in their order. */
  List<DaySeries> lines() {
    return lines;
  }

  /** The numbers of a line, by its place among the lines. */
  XYSeries data(int line) {
    return data.get(line);
  }

  /** What it is called. */
  String title() {
    return title;
  }

  /** The date of a day of the axis. */
  String date(double day) {
    return DayTicks.date(start, day, "d MMMM uuuu");
  }
}
