package org.hudna.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Rounds numbers to what their interval supports: half of its width is 5 to 50 units of the last
 * digit. English digits, whatever the machine speaks.
 *
 * @param exponent power of ten of the last digit that is shown
 */
record Rounding(int exponent) {
  private static final int FEWEST = -4;
  private static final double LEAST_UNITS = 5;

  /** For a value that is known from low to high; a width of nought shows whole numbers. */
  static Rounding of(double low, double high) {
    double half = Math.abs(high - low) / 2;
    if (!(half > 0) || Double.isInfinite(half)) {
      return new Rounding(0);
    }
    int exponent = (int) Math.floor(Math.log10(half / LEAST_UNITS));
    return new Rounding(Math.max(FEWEST, exponent)).keepingSigns(low, high);
  }

  /** For a value of which no interval is known: three digits. */
  static Rounding of(double value) {
    double size = Math.abs(value);
    return size > 0
        ? new Rounding(Math.max(FEWEST, Math.min(0, (int) Math.floor(Math.log10(size)) - 2)))
        : new Rounding(0);
  }

  /** A value in two digits, for a share of something larger. */
  static String twoDigits(double value) {
    double size = Math.abs(value);
    int exponent = size > 0 ? (int) Math.floor(Math.log10(size)) - 1 : 0;
    return new Rounding(Math.max(FEWEST, Math.min(0, exponent))).text(value);
  }

  /** A value in at most three digits, without needless noughts after the point. */
  static String plain(double value) {
    return withoutNoughts(of(value).text(value));
  }

  /** The same with its sign. */
  static String plainSigned(double value) {
    return withoutNoughts(of(value).signed(value));
  }

  private static String withoutNoughts(String text) {
    return text.replaceFirst("(\\.\\d*?)0+$", "$1").replaceFirst("\\.$", "");
  }

  /** An end that is not nought must not read as nought. */
  private Rounding keepingSigns(double low, double high) {
    boolean lost = vanishes(low) || vanishes(high);
    return lost && exponent > FEWEST ? new Rounding(exponent - 1) : this;
  }

  private boolean vanishes(double value) {
    return value != 0 && rounded(value).signum() == 0;
  }

  private BigDecimal rounded(double value) {
    return new BigDecimal(value).setScale(-exponent, RoundingMode.HALF_EVEN);
  }

  /** The value with commas between thousands; a dash if there is none. */
  String text(double value) {
    if (Double.isNaN(value)) {
      return "–";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "−∞";
    }
    BigDecimal number = rounded(value);
    String digits = format().format(number.abs());
    return number.signum() < 0 ? "−" + digits : digits;
  }

  /** The value with its sign, for a difference. */
  String signed(double value) {
    String text = text(value);
    return value > 0 && rounded(value).signum() > 0 ? "+" + text : text;
  }

  /** The size of a value without its sign. */
  String size(double value) {
    return text(Math.abs(value));
  }

  private DecimalFormat format() {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
    int decimals = Math.max(0, -exponent);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format;
  }
}
