package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.hudna.scenario.Phase;

/** Checks that instants lie in their order. */
final class TimeCheck {
  /** Ten years: far more than any truce here, and still a run that ends. */
  private static final int MOST_DAYS = 3660;

  private static final String TRUCE = "/agreement/truce/start";

  private final CheckedTree checked;
  private final LocalDateTime start;
  private final LocalDateTime end;
  private final LocalDateTime announced;

  TimeCheck(CheckedTree checked) {
    this.checked = checked;
    this.start = checked.time("/time/start");
    this.end = checked.time("/time/end");
    this.announced = checked.time("/agreement/announced");
  }

  void check() {
    period();
    if (checked.has("/agreement")) {
      truce();
      phase();
    }
    for (String event : checked.items("/script").keySet()) {
      inside(event + "/at", DiagnosticCode.BAD_PERIOD);
    }
  }

  private void period() {
    midnight("/time/start", start);
    midnight("/time/end", end);
    if (start != null && end != null && !end.isAfter(start)) {
      String message = "the period ends before it has begun";
      checked.fault(DiagnosticCode.BAD_PERIOD, "/time/end", message, "after " + start);
    }
    if (start != null && end != null && end.isAfter(start.plusDays(MOST_DAYS))) {
      String message = "the period is longer than " + MOST_DAYS + " days";
      String expected = "no later than " + start.plusDays(MOST_DAYS);
      checked.fault(DiagnosticCode.BAD_PERIOD, "/time/end", message, expected);
    }
    int hours = checked.tree().at("/time/stepHours").asInt();
    if (hours > 0 && hours <= 24 && 24 % hours != 0) {
      checked.fault(
          DiagnosticCode.BAD_PERIOD,
          "/time/stepHours",
          "steps of " + hours + " hours do not make a day",
          "one of 1, 2, 3, 4, 6, 8, 12, 24");
    }
  }

  private void midnight(String pointer, LocalDateTime time) {
    if (time != null && !time.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      String message = "'" + Pointers.name(pointer) + "' is not a midnight";
      String expected = time.toLocalDate().atStartOfDay().toString();
      checked.fault(DiagnosticCode.BAD_PERIOD, pointer, message, expected);
    }
  }

  private void truce() {
    boolean after = checked.text("/agreement/truce/order").equals("after-persuasion");
    if (after && checked.has(TRUCE)) {
      checked.fault(
          DiagnosticCode.BAD_TRUCE,
          TRUCE,
          "a truce after persuasion starts when that ends",
          "no start with 'order: after-persuasion' (null removes it)");
    } else if (!after && checked.has("/agreement/truce") && !checked.has(TRUCE)) {
      checked.fault(
          DiagnosticCode.BAD_TRUCE,
          "/agreement/truce",
          "a truce with persuasion lacks its start",
          "start: a local time, or 'order: after-persuasion'");
    }
    if (after) {
      afterPersuasion();
    } else {
      withPersuasion();
    }
  }

  private void withPersuasion() {
    LocalDateTime truce = checked.time(TRUCE);
    inside(TRUCE, DiagnosticCode.BAD_TRUCE);
    if (truce != null && announced != null && announced.isAfter(truce)) {
      String message = "the agreement is announced after its truce has begun";
      checked.fault(
          DiagnosticCode.BAD_TRUCE, "/agreement/announced", message, truce + " or earlier");
    }
  }

  private void afterPersuasion() {
    if (announced == null || start == null || end == null) {
      return;
    }
    JsonNode days = checked.tree().at("/agreement/persuasion/durationDays");
    LocalDateTime earliest = announced.plusSeconds(Math.round(lowest(days) * 86_400));
    LocalDateTime latest = announced.plusSeconds(Math.round(highest(days) * 86_400));
    if (earliest.isBefore(start) || !latest.isBefore(end)) {
      checked.fault(
          DiagnosticCode.BAD_TRUCE,
          "/agreement/announced",
          "the truce that follows persuasion does not start inside the period",
          "an announcement after which persuasion ends from " + start + " to before " + end);
    }
  }

  private static double lowest(JsonNode number) {
    return number.isObject() ? number.path("min").asDouble() : number.asDouble();
  }

  private static double highest(JsonNode number) {
    return number.isObject() ? number.path("max").asDouble() : number.asDouble();
  }

  private void inside(String pointer, DiagnosticCode code) {
    LocalDateTime time = checked.time(pointer);
    if (time == null || start == null || end == null || !end.isAfter(start)) {
      return;
    }
    if (time.isBefore(start) || !time.isBefore(end)) {
      String message = "'" + Pointers.dotted(pointer) + "' lies outside the period";
      checked.fault(code, pointer, message, "from " + start + " to before " + end);
    }
  }

  private void phase() {
    String pointer = "/agreement/clock/startsIn";
    for (Phase phase : Phase.values()) {
      if (phase.key().equals(checked.text(pointer)) && !phase.inForce()) {
        checked.fault(
            DiagnosticCode.BAD_PHASE,
            pointer,
            "no truce is in force in phase '" + phase.key() + "'",
            "one of persuasion, implementation, political-process");
      }
    }
  }
}
