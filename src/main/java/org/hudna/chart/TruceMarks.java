package org.hudna.chart;

import java.time.LocalDateTime;

/**
 * When the truce of a scenario starts and when its parties are persuaded.
 *
 * @param truce null without a truce
 * @param persuasion when persuasion starts; null without any
 * @param persuasionDays how long it lasts, in days; 0 without any
 */
record TruceMarks(LocalDateTime truce, LocalDateTime persuasion, double persuasionDays) {

  static final TruceMarks NONE = new TruceMarks(null, null, 0);

  boolean hasTruce() {
    return truce != null;
  }

  boolean hasPersuasion() {
    return persuasion != null && persuasionDays > 0;
  }

  TruceMarks withoutPersuasion() {
    return new TruceMarks(truce, null, 0);
  }

  /** What the line and the band of a chart mean. */
  String label() {
    String start =
        truce.toLocalTime().toSecondOfDay() == 0
            ? Dates.day(truce.toLocalDate())
            : Dates.day(truce.toLocalDate()) + ", " + truce.toLocalTime();
    return "Truce from " + start + (hasPersuasion() ? " (shaded: " + shaded() + ")" : "");
  }

  private String shaded() {
    String days = NumberTexts.plain(persuasionDays);
    return days + (days.equals("1") ? " day" : " days") + " of persuasion";
  }
}
