package org.hudna.view.map;

import java.awt.FontMetrics;

/** Texts that end in dots where there is no room for the whole. */
public final class Shortened {
  private Shortened() {}

  /** A text that is at most so wide. */
  public static String to(String text, FontMetrics letters, int width) {
    String shown = text;
    while (letters.stringWidth(shown) > width && shown.length() > 2) {
      shown = shown.substring(0, shown.length() - 2).strip() + "\u2026";
    }
    return shown;
  }
}
