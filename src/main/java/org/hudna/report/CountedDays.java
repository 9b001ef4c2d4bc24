package org.hudna.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * The days that a map counts: from the day on which the truce is to start to the last one.
 *
 * @param from first day that counts
 * @param to last simulated day
 */
record CountedDays(LocalDate from, LocalDate to) {
  /** Days of run-in that are assumed where no truce says when it ends. */
  private static final int RUN_IN_DAYS = 28;

  private static final long SECONDS_A_DAY = 86_400;

  /** The days of a design; null if its scenario does not tell them. */
  static CountedDays of(Design design) {
    Period period = design.period();
    if (period.days() == 0) {
      return null;
    }
    LocalDate truce = truce(design.scenario().path("agreement"));
    LocalDate from = truce == null ? period.start().plusDays(RUN_IN_DAYS) : truce;
    return from.isAfter(period.end()) ? null : new CountedDays(from, period.end());
  }

  private static LocalDate truce(JsonNode agreement) {
    String start = agreement.path("truce").path("start").asText("");
    if (!start.isEmpty()) {
      return LocalDateTime.parse(start).toLocalDate();
    }
    String announced = agreement.path("announced").asText("");
    double days = agreement.path("persuasion").path("durationDays").asDouble(0);
    return announced.isEmpty() || !agreement.hasNonNull("truce")
        ? null
        : LocalDateTime.parse(announced).plusSeconds((long) (days * SECONDS_A_DAY)).toLocalDate();
  }

  long count() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
