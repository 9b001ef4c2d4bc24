package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.hudna.io.Manifest.Entry;
import org.hudna.study.comparison.CountedDays;

/** Reads from a manifest which days a scenario counts. */
public final class CountedDaysReader {
  private static final int RUN_IN_DAYS = 28;
  private static final int DAY = "2000-01-01".length();
  private static final double SECONDS_A_DAY = 86_400;

  private CountedDaysReader() {}

  /** The days of a scenario; unknown if the manifest does not hold its times. */
  public static CountedDays of(Entry entry) {
    JsonNode scenario = entry.resolved();
    if (scenario == null) {
      return CountedDays.UNKNOWN;
    }
    String start = day(scenario.path("time").path("start"));
    String end = day(scenario.path("time").path("end"));
    if (start.isEmpty() || end.isEmpty()) {
      return CountedDays.UNKNOWN;
    }
    String truce = truce(scenario.path("agreement"), start);
    return new CountedDays(String.valueOf(entry.theatre()), start, end, truce);
  }

  private static String truce(JsonNode agreement, String start) {
    try {
      if (agreement.isMissingNode() || agreement.isNull()) {
        return LocalDate.parse(start).plusDays(RUN_IN_DAYS).toString();
      }
      JsonNode planned = agreement.path("truce").path("start");
      return planned.isTextual() ? day(planned) : afterPersuasion(agreement);
    } catch (DateTimeParseException e) {
      return "";
    }
  }

  /** The day after persuasion; a law is told as such. */
  private static String afterPersuasion(JsonNode agreement) {
    LocalDateTime announced = LocalDateTime.parse(agreement.path("announced").asText());
    JsonNode days = agreement.path("persuasion").path("durationDays");
    if (days.isObject()) {
      return announced + " + " + days;
    }
    long seconds = Math.round(days.asDouble(0) * SECONDS_A_DAY);
    return announced.plusSeconds(seconds).toLocalDate().toString();
  }

  private static String day(JsonNode instant) {
    String text = instant.asText("");
    return text.length() < DAY ? "" : text.substring(0, DAY);
  }
}
