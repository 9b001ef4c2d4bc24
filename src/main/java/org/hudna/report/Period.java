package org.hudna.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * The days that a scenario simulates.
 *
 * @param start first day
 * @param end last day
 */
record Period(LocalDate start, LocalDate end) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  /** The period of a resolved scenario, whose end is the midnight after its last day. */
  static Period of(JsonNode scenario) {
    LocalDate start = day(scenario.path("time").path("start"));
    LocalDate end = day(scenario.path("time").path("end"));
    return new Period(start, end == null ? null : end.minusDays(1));
  }

  private static LocalDate day(JsonNode instant) {
    String text = instant.asText("");
    return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
  }

  /** Number of days; 0 if unknown. */
  long days() {
    return start == null || end == null ? 0 : ChronoUnit.DAYS.between(start, end) + 1;
  }

  /** Number of days before the one of an instant; 0 if unknown. */
  long daysBefore(JsonNode instant) {
    LocalDate day = day(instant);
    return start == null || day == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(start, day));
  }

  /** The period in words. */
  String text() {
    return days() == 0
        ? "days unknown"
        : DAY.format(start) + " to " + DAY.format(end) + " (" + days() + " days)";
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }
}
