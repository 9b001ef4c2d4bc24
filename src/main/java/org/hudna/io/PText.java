package org.hudna.io;

import java.math.BigDecimal;
import java.math.MathContext;

/** P values in tables: small ones keep their digits. */
final class PText {
  private static final MathContext DIGITS = new MathContext(4);

  private PText() {}

  /** Four digits, as 0.03214 or 1.2E-9; empty for NaN. */
  static String exact(double p) {
    if (Double.isNaN(p)) {
      return "";
    }
    return p == 0 ? "0" : new BigDecimal(p).round(DIGITS).stripTrailingZeros().toString();
  }
}
