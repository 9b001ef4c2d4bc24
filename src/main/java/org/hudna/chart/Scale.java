package org.hudna.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A straight axis: where the values between two ends lie in pixels.
 *
 * @param step distance of the values that get a tick
 */
record Scale(double low, double high, double from, double to, double step) {

  /**
   * An axis that holds some values and ends a little beyond them; a whole unit if they are all
   * nought.
   */
  static Scale around(double least, double most, double from, double to, int mostTicks) {
    double span = most > least ? most - least : Math.max(Math.abs(most), 1);
    double room = 0.04 * span;
    double low = least >= 0 && least - room < 0 ? 0 : least - room;
    double nought = low < 0 ? 0 : 1;
    double high = most <= 0 && most + room > 0 ? nought : most + room;
    return new Scale(low, high, from, to, ChartStyle.tickStep(high - low, mostTicks));
  }

  /** An axis from nought to a value and a little beyond. */
  static Scale amounts(double most, double from, double to, int mostTicks) {
    double top = most > 0 ? most : 1;
    return new Scale(0, 1.04 * top, from, to, ChartStyle.tickStep(top, mostTicks));
  }

  /** The pixel of a value. */
  double at(double value) {
    return from + (to - from) * (value - low) / (high - low);
  }

  /** The values that get a tick, from the lowest. */
  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    for (long i = (long) Math.ceil(low / step - 1e-9); i * step <= high + 1e-9 * step; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }

  /** A tick as text, with the decimals that its step needs. */
  String text(double tick) {
    int decimals = (int) Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
    boolean half = decimals > 0 || step < 10 && step > Math.floor(step);
    String pattern = half ? "#,##0." + "#".repeat(Math.max(1, decimals + 1)) : "#,##0";
    return NumberTexts.format(pattern).format(tick + 0.0).replace('-', '−');
  }
}
