package org.hudna.view.panel;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.hudna.scenario.TimeFrame;
import org.hudna.view.scene.Words;

/** Instants of a run in the words of the message bundle. */
public final class DateWords {
  private final TimeFrame time;
  private final DateTimeFormatter day = format("player.date.day");
  private final DateTimeFormatter hour = format("player.date.hour");
  private final DateTimeFormatter brief = format("player.date.short");

  /** Words for the instants of a period. */
  public DateWords(TimeFrame time) {
    this.time = time;
  }

  private static DateTimeFormatter format(String key) {
    return DateTimeFormatter.ofPattern(
        Words.of(key), Locale.forLanguageTag(Words.of("player.locale")));
  }

  /** Such as "12 September 2016". */
  public String day(double hours) {
    return day.format(time.at(hours));
  }

  /** Such as "Monday, 18:00". */
  public String hour(double hours) {
    return hour.format(time.at(hours));
  }

  /** Such as "12 Sep". */
  public String brief(double hours) {
    return brief.format(time.at(hours));
  }

  /** Such as "12 September 2016, Monday, 18:00". */
  public String instant(double hours) {
    return day(hours) + ", " + hour(hours);
  }
}
