package org.hudna.chart;

/**
 * Puts scenarios on one axis of days since their truce. One without a truce counts from day {@value
 * #RUN_IN_DAYS} of its run, as its metrics do.
 */
final class SinceTruce {
  static final String LABEL = "Days since the truce";
  static final String COUNTED_WITHOUT =
      "of those after day " + SinceTruce.RUN_IN_DAYS + " of the run";
  static final String WITHOUT =
      " (without one: since day " + SinceTruce.RUN_IN_DAYS + " of the run)";

  private static final int RUN_IN_DAYS = 28;

  private final DayRange days;
  private final double start;

  SinceTruce(ScenarioDays when) {
    this.days = when.days();
    this.start =
        when.marks().hasTruce()
            ? DayRange.position(when.marks().truce())
            : days.start() + Math.min(RUN_IN_DAYS, days.count());
  }

  /** The day within which the count starts, counted from 0. */
  int firstDay() {
    return (int) Math.floor(start - days.start());
  }

  /** The first day of which all comes after the start, counted from 0. */
  int firstWholeDay() {
    return Math.max(0, (int) Math.ceil(start - days.start()));
  }

  /** Days since the truce of a position on the calendar. */
  double at(double position) {
    return position - start;
  }

  /** Days since the truce at the end of a day. */
  double endOf(int day) {
    return at(days.start() + day + 1);
  }
}
