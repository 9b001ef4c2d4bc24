package org.hudna.metric;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hudna.scenario.Agreement;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.TimeFrame;

/**
 * The days of a run, numbered from 0, and the days that metrics count from.
 *
 * @param days number of days
 * @param truceHours hour of the planned start of the truce; without a truce the end of the run-in
 * @param persuasionEndHours hour at which persuasion is to end; NaN without a truce
 * @param truced whether a truce is planned at all
 */
record Calendar(
    LocalDate first, int days, double truceHours, double persuasionEndHours, boolean truced) {
  /** Days of run-in that are assumed where no truce says when it ends. */
  static final int RUN_IN_DAYS = 28;

  static Calendar of(Scenario scenario) {
    TimeFrame time = scenario.time();
    LocalDate first = time.start().toLocalDate();
    Agreement agreement = scenario.agreement();
    if (agreement == null) {
      double runIn = Math.min(RUN_IN_DAYS, time.days()) * 24.0;
      return new Calendar(first, time.days(), runIn, Double.NaN, false);
    }
    double persuasionDays =
        agreement.persuasion() == null ? 0 : agreement.persuasion().durationDays();
    return new Calendar(
        first,
        time.days(),
        time.hoursTo(agreement.truceStart()),
        time.hoursTo(agreement.persuasionStart()) + persuasionDays * 24,
        true);
  }

  /** The day of an hour; the last instant belongs to the last day. */
  int day(double hours) {
    return Math.max(0, Math.min(days - 1, (int) (hours / 24)));
  }

  int day(LocalDate date) {
    return Math.max(0, Math.min(days - 1, (int) ChronoUnit.DAYS.between(first, date)));
  }

  LocalDate date(int day) {
    return first.plusDays(day);
  }

  /** The day on which the truce is to start: metrics "from truce" count from its midnight. */
  int truceDay() {
    return Math.min(days, (int) Math.floor(truceHours / 24));
  }

  /** The first day that is wholly after the planned start. */
  int firstFullDay() {
    return Math.min(days, (int) Math.ceil(truceHours / 24));
  }

  boolean fromTruce(double hours) {
    return hours >= truceDay() * 24.0;
  }
}
