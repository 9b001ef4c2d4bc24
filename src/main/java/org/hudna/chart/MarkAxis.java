package org.hudna.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.TextAnchor;

/** The edge above a chart that says what its marks are, so that no label lies on the data. */
final class MarkAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;

  private final transient Mark mark;

  /** What stands where. */
  private record Mark(double position, String text) {}

  /** One label at a position of the axis below, in its unit and range. */
  MarkAxis(double start, double end, double position, String text) {
    super(null);
    this.mark = new Mark(position, text);
    ChartStyle.dress(this);
    setTickLabelFont(ChartStyle.TEXT);
    setAxisLineVisible(false);
    setTickMarksVisible(false);
    setAutoRange(false);
    setRange(start, end);
  }

  @Override
  public List<?> refreshTicks(
      Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
    return List.of(new NumberTick(mark.position(), mark.text(), anchor(), TextAnchor.CENTER, 0));
  }

  /** The text grows towards the side that has room. */
  private TextAnchor anchor() {
    double share = (mark.position() - getLowerBound()) / getRange().getLength();
    if (share < 0.3) {
      return TextAnchor.BOTTOM_LEFT;
    }
    return share > 0.7 ? TextAnchor.BOTTOM_RIGHT : TextAnchor.BOTTOM_CENTER;
  }
}
