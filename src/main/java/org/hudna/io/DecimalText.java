package org.hudna.io;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes numbers with a decimal point and no more decimals than needed, on every machine alike. */
final class DecimalText {
  private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};
  private static final double EXACT = 9e12;

  private DecimalText() {}

  /** The shortest text that reads back as the same number, on every machine alike. */
  static String exact(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < EXACT;
    boolean negativeZero = value == 0 && 1 / value < 0;
    return whole && !negativeZero
        ? Long.toString((long) value)
        : NumberOutput.toString(value, true);
  }

  /**
   * Appends a number rounded to at most {@code decimals} decimals (0 to 6); nothing for NaN and
   * infinities.
   */
  static void append(StringBuilder text, double value, int decimals) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return;
    }
    if (Math.abs(value) >= EXACT / POWERS[decimals]) {
      BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
      text.append(rounded.stripTrailingZeros().toPlainString());
      return;
    }
    long scaled = Math.round(Math.abs(value) * POWERS[decimals]);
    if (value < 0 && scaled != 0) {
      text.append('-');
    }
    text.append(scaled / POWERS[decimals]);
    fraction(text, scaled % POWERS[decimals], decimals);
  }

  private static void fraction(StringBuilder text, long fraction, int decimals) {
    long rest = fraction;
    int digits = decimals;
    while (digits > 0 && rest % 10 == 0) {
      rest /= 10;
      digits--;
    }
    if (digits > 0) {
      text.append('.');
      for (int i = digits - 1; i >= 0; i--) {
        text.append((char) ('0' + rest / POWERS[i] % 10));
      }
    }
  }
}
