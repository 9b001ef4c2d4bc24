package org.hudna.view;

import java.awt.BasicStroke;
import java.awt.Color;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import org.hudna.scenario.TimeFrame;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.RangeType;
import org.jfree.data.time.Day;
import org.jfree.data.time.TimeSeries;
import org.jfree.data.time.TimeSeriesCollection;
import org.jfree.ui.RectangleAnchor;
import org.jfree.ui.RectangleInsets;
import org.jfree.ui.TextAnchor;

/** Attacks on each day of the run, and those of them that the truce forbade. */
final class LiveChart {
  private static final Color ALL = new Color(0xC9C4B8);
  private static final Color FORBIDDEN = Flash.Kind.VIOLATION.colour();
  private static final int LINES = 4;
  private static final int LINE_HEIGHT = 13;
  private static final double ROOM_FOR_MARKS = 0.3;
  private static final double LEAST_RANGE = 10;
  private static final double GAP_BETWEEN_BARS = 0.15;
  private final TimeFrame time;
  private final TimeSeries all = new TimeSeries("all attacks between parties to the truce");
  private final TimeSeries forbidden = new TimeSeries("those that the truce forbids");
  private final JFreeChart chart;
  private int marks;

  LiveChart(TimeFrame time) {
    this.time = time;
    XYPlot plot = new XYPlot(null, dates(), amounts(), null);
    bars(plot, 0, forbidden, FORBIDDEN);
    bars(plot, 1, all, ALL);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setFixedLegendItems(legend());
    plot.setRangeGridlinePaint(MapStyle.DISTRICT_LINE);
    chart = new JFreeChart(null, MapStyle.TEXT, plot, true);
    chart.setBackgroundPaint(Color.WHITE);
    chart.getLegend().setItemFont(MapStyle.SMALL);
    chart.getLegend().setBorder(0, 0, 0, 0);
  }

  private static void bars(XYPlot plot, int index, TimeSeries series, Color colour) {
    XYBarRenderer bars = new XYBarRenderer(GAP_BETWEEN_BARS);
    bars.setBarPainter(new StandardXYBarPainter());
    bars.setShadowVisible(false);
    bars.setDrawBarOutline(false);
    bars.setSeriesPaint(0, colour);
    plot.setDataset(index, new TimeSeriesCollection(series));
    plot.setRenderer(index, bars);
  }

  private LegendItemCollection legend() {
    LegendItemCollection items = new LegendItemCollection();
    items.add(new LegendItem((String) all.getKey(), ALL));
    items.add(new LegendItem((String) forbidden.getKey(), FORBIDDEN));
    return items;
  }

  private DateAxis dates() {
    DateAxis axis = new DateAxis();
    axis.setRange(date(time.start()), date(time.end()));
    axis.setDateFormatOverride(new SimpleDateFormat("d MMM", Locale.ENGLISH));
    axis.setTickLabelFont(MapStyle.SMALL);
    return axis;
  }

  private static NumberAxis amounts() {
    NumberAxis axis = new NumberAxis("attacks per day");
    axis.setRangeType(RangeType.POSITIVE);
    axis.setUpperMargin(ROOM_FOR_MARKS);
    axis.setAutoRangeMinimumSize(LEAST_RANGE);
    axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    axis.setTickLabelFont(MapStyle.SMALL);
    axis.setLabelFont(MapStyle.SMALL);
    return axis;
  }

  /** The chart. */
  JFreeChart chart() {
    return chart;
  }

  /** Shows the days that have ended; called on Swing's own thread. */
  void show(double hours, int[] incidents, int[] violations) {
    all.clear();
    forbidden.clear();
    int days = Math.min(incidents.length, (int) (hours / 24 + 1e-9));
    for (int i = 0; i < days; i++) {
      LocalDate date = time.start().toLocalDate().plusDays(i);
      Day day = new Day(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
      all.add(day, incidents[i], false);
      forbidden.add(day, violations[i], false);
    }
    all.fireSeriesChanged();
    forbidden.fireSeriesChanged();
  }

  /** Marks an instant by a vertical line with a word. */
  void mark(LocalDateTime at, String word) {
    ValueMarker line = new ValueMarker(date(at).getTime());
    line.setPaint(MapStyle.FAINT);
    line.setStroke(new BasicStroke(1f));
    line.setLabel(word);
    line.setLabelFont(MapStyle.SMALL);
    line.setLabelPaint(MapStyle.INK);
    line.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
    line.setLabelTextAnchor(TextAnchor.TOP_LEFT);
    line.setLabelOffset(new RectangleInsets(2 + LINE_HEIGHT * (marks++ % LINES), 3, 2, 3));
    chart.getXYPlot().addDomainMarker(line);
  }

  /** Empties the chart: the run starts again. */
  void clear() {
    all.clear();
    forbidden.clear();
    chart.getXYPlot().clearDomainMarkers();
    marks = 0;
  }

  private static Date date(LocalDateTime at) {
    return Date.from(at.atZone(ZoneId.systemDefault()).toInstant());
  }
}
