package org.hudna.view.panel;

import java.awt.Color;
import java.util.function.Function;
import org.hudna.view.scene.Timeline.DayScene;

/**
 * One line of a chart over days.
 *
 * @param name in the legend
 * @param colour by the look of the window
 * @param shape how it is drawn
 * @param value of a day; null where there is none
 */
record DaySeries(
    String name,
    Function<PanelColours, Color> colour,
    Shape shape,
    Function<DayScene, ? extends Number> value) {

  /** How the days of a line are drawn. */
  enum Shape {
    /** Of a whole day: a bar. */
    BAR,
    /** Of a whole day: a line through its noon. */
    LINE,
    /** Of the end of a day: a line through midnight. */
    STATE;

    /** Where a day stands on an axis of days. */
    double at(int day) {
      return this == STATE ? day + 1 : day + 0.5;
    }
  }
}
