package org.hudna.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.LegendItemSource;

/** The entries of a chart's legend, in the order in which they are added. */
final class Legend implements LegendItemSource {
  private static final Shape BOX = new Rectangle2D.Double(-9, -5, 18, 10);
  private static final Shape DASH = new Line2D.Double(-12, 0, 12, 0);

  private static final Shape DOT = new Ellipse2D.Double(-4.5, -4.5, 9, 9);

  private final LegendItemCollection items = new LegendItemCollection();

  Legend line(String name, Color colour, Stroke stroke) {
    items.add(new LegendItem(name, null, null, null, DASH, stroke, colour));
    return this;
  }

  Legend box(String name, Paint fill) {
    items.add(
        new LegendItem(name, null, null, null, BOX, fill, new BasicStroke(0.5f), ChartStyle.GRID));
    return this;
  }

  Legend dot(String name, Color colour) {
    items.add(new LegendItem(name, null, null, null, DOT, colour));
    return this;
  }

  /** What the line and the two bands of a colour mean. */
  static Legend ofBands(Color colour) {
    return new Legend()
        .line("Median", colour, ChartStyle.stroke(0, ChartStyle.LINE))
        .box("50 % of the runs", BandLayer.tint(colour, false))
        .box("90 % of the runs", BandLayer.tint(colour, true));
  }

  @Override
  public LegendItemCollection getLegendItems() {
    return items;
  }
}
