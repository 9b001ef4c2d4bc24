package org.hudna.study.comparison;

import java.util.EnumSet;
import java.util.Set;
import org.hudna.metric.Metric;

/**
 * The days that metrics of a scenario count; days are ISO 8601, empty where nobody knows them.
 *
 * @param theatre id of the theatre
 * @param start first day
 * @param end midnight after the last day
 * @param truce day from which metrics "from the truce on" count
 */
public record CountedDays(String theatre, String start, String end, String truce) {
  /** Days that nobody knows: the same as all others. */
  public static final CountedDays UNKNOWN = new CountedDays("", "", "", "");

  private static final Set<Metric> FROM_TRUCE =
      EnumSet.of(
          Metric.DEATHS_FROM_TRUCE,
          Metric.CIVILIAN_DEATHS_FROM_TRUCE,
          Metric.DEATHS_BY_ACCEPTING_PARTIES,
          Metric.DEATHS_BY_OTHER_PARTIES,
          Metric.DEATHS_BY_GUARANTOR_STRIKES,
          Metric.CIVILIAN_DEATHS_IN_ZONES,
          Metric.CIVILIAN_DEATHS_OUTSIDE_ZONES,
          Metric.FATAL_EVENTS_BEFORE_TRUCE,
          Metric.FATAL_EVENTS_FIRST_WEEK,
          Metric.FATAL_EVENTS_FROM_TRUCE,
          Metric.PEOPLE_REACHED_FROM_TRUCE,
          Metric.BESIEGED_PLACES_REACHED);

  /** Whether two scenarios simulate the same days of the same theatre. */
  public boolean sameRun(CountedDays other) {
    return equals(UNKNOWN)
        || other.equals(UNKNOWN)
        || (theatre.equals(other.theatre) && start.equals(other.start) && end.equals(other.end));
  }

  /** Whether a metric counts the same days of both. */
  boolean same(Metric metric, CountedDays other) {
    boolean known = !equals(UNKNOWN) && !other.equals(UNKNOWN);
    return sameRun(other) && !(known && FROM_TRUCE.contains(metric) && !truce.equals(other.truce));
  }
}
