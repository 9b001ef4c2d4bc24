package org.hudna.study.adaptive;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers with three digits that count, or all before the point. */
final class ShownDigits {
  private static final MathContext THREE = new MathContext(3);
  private static final double WHOLE = 1000;

  private ShownDigits() {}

  static String of(double number) {
    if (!Double.isFinite(number)) {
      return Double.isNaN(number) ? "-" : number > 0 ? "infinity" : "-infinity";
    }
    if (Math.abs(number) >= WHOLE) {
      return Long.toString(Math.round(number));
    }
    BigDecimal rounded = BigDecimal.valueOf(number).round(THREE);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
