package org.hudna.cli;

import java.util.Locale;

/** Numbers as people read them in tables. */
final class ShownNumber {
  private static final double LARGE = 100;
  private static final double SMALL = 10;

  private ShownNumber() {}

  /** About three digits, thousands with commas, "-" for a value that does not exist. */
  static String of(double value) {
    if (Double.isNaN(value)) {
      return "-";
    }
    double size = Math.abs(value);
    if (size >= LARGE || size == Math.rint(size)) {
      return String.format(Locale.ROOT, "%,d", Math.round(value));
    }
    return String.format(Locale.ROOT, size >= SMALL ? "%.1f" : "%.2f", value);
  }

  /** The same with a plus before what is above 0. */
  static String signed(double value) {
    return (value > 0 ? "+" : "") + of(value);
  }
}
