package org.hudna.report;

import java.util.Locale;

/** Sentences with numbers in them: English digits, whatever the machine speaks. */
final class Sentence {
  private Sentence() {}

  static String of(String format, Object... parts) {
    return String.format(Locale.ENGLISH, format, parts);
  }

  /** A number and its noun: {@code 1 run}, {@code 12 runs}. */
  static String count(long number, String one, String many) {
    return of("%,d %s", number, number == 1 ? one : many);
  }
}
