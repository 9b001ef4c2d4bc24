package org.hudna.view.panel;

import org.jfree.data.xy.XYSeries;

/** The numbers of a chart on one day, as a text that appears under the pointer. */
final class DayTip {
  private DayTip() {}

  /** The text; null where nothing is known of the day. */
  static String of(DayChart chart, int day) {
    StringBuilder text = new StringBuilder("<html><b>" + chart.date(day) + "</b>");
    boolean known = false;
    for (int i = 0; i < chart.lines().size(); i++) {
      DaySeries line = chart.lines().get(i);
      XYSeries data = chart.data(i);
      int at = data.indexOf(line.shape().at(day));
      if (at >= 0) {
        known = true;
        String value = AmountTicks.format("#,##0.##").format(data.getY(at));
        text.append("<br>").append(line.name()).append(": ").append(value);
      }
    }
    return known ? text.append("</html>").toString() : null;
  }
}
