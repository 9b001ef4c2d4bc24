package org.hudna.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemSource;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.ui.HorizontalAlignment;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;

/**
 * A chart ready to be written.
 *
 * @param width in logical pixels
 * @param height in logical pixels
 */
record Picture(Caption caption, Drawing drawing, int width, int height) {
  static final int WIDTH = 1000;
  static final int HEIGHT = 560;

  /** Its file name without ending. */
  String name() {
    return caption.name();
  }

  /** What it shows. */
  String title() {
    return caption.title();
  }

  Rectangle2D area() {
    return new Rectangle2D.Double(0, 0, width, height);
  }

  /** A picture with a title, a line below it and a legend below the plot. */
  static Picture of(Caption caption, Plot plot, LegendItemSource legend) {
    return of(caption, plot, legend, HEIGHT);
  }

  static Picture of(Caption caption, Plot plot, LegendItemSource legend, int height) {
    JFreeChart chart = new JFreeChart(null, ChartStyle.TITLE, plot, false);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setPadding(new RectangleInsets(12, 14, 10, 26));
    chart.addSubtitle(text(caption.title(), ChartStyle.TITLE, ChartStyle.INK, 0));
    chart.addSubtitle(text(caption.detail(), ChartStyle.TEXT, ChartStyle.FAINT_INK, 10));
    chart.addSubtitle(legend(legend));
    return new Picture(caption, chart::draw, WIDTH, height);
  }

  private static TextTitle text(String text, Font font, Color ink, double below) {
    TextTitle title = new TextTitle(text, font);
    title.setPaint(ink);
    title.setHorizontalAlignment(HorizontalAlignment.LEFT);
    title.setTextAlignment(HorizontalAlignment.LEFT);
    title.setPadding(2, 4, below, 0);
    return title;
  }

  private static LegendTitle legend(LegendItemSource source) {
    LegendTitle legend = new LegendTitle(source);
    legend.setItemFont(ChartStyle.TEXT);
    legend.setItemPaint(ChartStyle.INK);
    legend.setPosition(RectangleEdge.BOTTOM);
    legend.setFrame(BlockBorder.NONE);
    legend.setLegendItemGraphicPadding(new RectangleInsets(2, 12, 2, 4));
    return legend;
  }
}
