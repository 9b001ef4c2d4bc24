package org.hudna.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as charts write them: English, whatever the machine speaks. */
final class NumberTexts {

  private NumberTexts() {}

  /** A number without needless decimals, as in {@code 1,200} or {@code 0.5}. */
  static String plain(double value) {
    return format("#,##0.##").format(value);
  }

  /** A format with English symbols. */
  static DecimalFormat format(String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH));
  }
}
