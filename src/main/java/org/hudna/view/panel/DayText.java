package org.hudna.view.panel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.hudna.scenario.TimeFrame;
import org.hudna.view.scene.Words;

/** Reads a day or an instant as people write it. */
final class DayText {
  private static final List<String> DAYS =
      List.of(
          "uuuu-MM-dd['T'HH:mm]",
          "uuuu-MM-dd HH:mm",
          "d MMM uuuu[ HH:mm]",
          "d MMMM uuuu[ HH:mm]",
          "d MMM[ HH:mm]",
          "d MMMM[ HH:mm]");

  private DayText() {}

  /**
   * The hour of the run that a text names; a day alone is its midnight, one without a year lies in
   * the run.
   *
   * @param text such as "2016-09-20", "2016-09-20 18:00", "20 Sep" or "20 September 2016"
   * @return empty if it is no such text, or not an instant of the run
   */
  static OptionalDouble hours(String text, TimeFrame time) {
    for (int year = time.start().getYear(); year <= time.end().getYear(); year++) {
      for (String form : DAYS) {
        LocalDateTime instant = parsed(text.strip(), form, year);
        if (instant != null && !instant.isBefore(time.start()) && !instant.isAfter(time.end())) {
          return OptionalDouble.of(time.hoursTo(instant));
        }
      }
    }
    return OptionalDouble.empty();
  }

  private static LocalDateTime parsed(String text, String form, int year) {
    DateTimeFormatterBuilder builder =
        new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(form);
    if (!form.contains("u")) {
      builder.parseDefaulting(ChronoField.YEAR, year);
    }
    DateTimeFormatter reader =
        builder
            .toFormatter(Locale.forLanguageTag(Words.of("player.locale")))
            .withResolverStyle(ResolverStyle.STRICT);
    try {
      var read = reader.parseBest(text, LocalDateTime::from, LocalDate::from);
      return read instanceof LocalDate day ? day.atStartOfDay() : (LocalDateTime) read;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
