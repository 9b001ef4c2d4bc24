package org.hudna.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hudna.study.comparison.Estimate;

/**
 * A scale on which intervals are drawn; places are per cent of its width.
 *
 * @param low value at its left end
 * @param high value at its right end
 */
record Strip(double low, double high) {
  private static final double MARGIN = 0.04;
  private static final int MOST_TICKS = 5;

  /**
   * An interval on a scale, as the page draws it.
   *
   * @param from left end in per cent
   * @param width in per cent
   * @param at place of the mean in per cent
   */
  public record Bar(String from, String width, String at) {}

  /** A mark of the scale. */
  public record Tick(String at, String label) {}

  /** The scale that holds nought and all intervals. */
  static Strip of(List<Estimate> estimates) {
    double low = 0;
    double high = 0;
    for (Estimate each : estimates) {
      low = Math.min(low, Double.isNaN(each.low()) ? each.mean() : each.low());
      high = Math.max(high, Double.isNaN(each.high()) ? each.mean() : each.high());
    }
    double margin = high > low ? MARGIN * (high - low) : 1;
    return new Strip(low - margin, high + margin);
  }

  Bar bar(Estimate estimate) {
    double from = Double.isNaN(estimate.low()) ? estimate.mean() : estimate.low();
    double to = Double.isNaN(estimate.high()) ? estimate.mean() : estimate.high();
    return new Bar(percent(place(from)), percent(place(to) - place(from)), at(estimate.mean()));
  }

  /** The place of a value in per cent. */
  String at(double value) {
    return percent(place(value));
  }

  /** Round numbers along the scale. */
  List<Tick> ticks() {
    double step = step((high - low) / MOST_TICKS);
    Rounding rounding = new Rounding((int) Math.floor(Math.log10(step)));
    List<Tick> ticks = new ArrayList<>();
    for (long i = (long) Math.ceil(low / step); i * step <= high; i++) {
      ticks.add(new Tick(at(i * step), i == 0 ? "0" : rounding.signed(i * step)));
    }
    return ticks;
  }

  private static double step(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    for (double digit : new double[] {1, 2, 5}) {
      if (digit * power >= least) {
        return digit * power;
      }
    }
    return 10 * power;
  }

  private double place(double value) {
    return 100 * (value - low) / (high - low);
  }

  private static String percent(double place) {
    return String.format(Locale.ROOT, "%.2f", place);
  }
}
