package org.hudna.view.scene;

import java.util.Locale;

/** Amounts as people read them: with no more digits than they can use. */
public final class Amounts {
  private static final double FEW_HOURS = 48;
  private static final double HOURS_A_DAY = 24;
  private static final double MINUTES = 60;
  private static final double TENTHS = 10;

  private Amounts() {}

  /** A time such as "40 minutes", "5.5 hours" or "19.7 days". */
  public static String duration(double hours) {
    long minutes = Math.round(hours * MINUTES);
    if (minutes < MINUTES) {
      return Words.of("amount.minutes", minutes);
    }
    return hours < FEW_HOURS
        ? Words.of("amount.hours", tenths(hours))
        : Words.of("amount.days", tenths(hours / HOURS_A_DAY));
  }

  private static double tenths(double number) {
    return Math.rint(TENTHS * number) / TENTHS;
  }

  /** A whole number with its thousands apart. */
  public static String whole(double number) {
    return String.format(Locale.ROOT, "%,d", Math.round(number));
  }

  /** A share in [0, 1] with two decimals. */
  public static String share(double share) {
    return String.format(Locale.ROOT, "%.2f", share);
  }
}
