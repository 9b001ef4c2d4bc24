package org.hudna.metric;

import static org.hudna.metric.Aggregation.MAXIMUM;
import static org.hudna.metric.Aggregation.MEAN;
import static org.hudna.metric.Aggregation.OCCURRENCE;
import static org.hudna.metric.Aggregation.TIME_TO;
import static org.hudna.metric.Aggregation.TOTAL;
import static org.hudna.metric.Aggregation.VALUE;

import java.util.Locale;
import java.util.Optional;

/**
 * What is measured of a run: one column of runs.csv each.
 *
 * <p>"Covered dyads" are those of {@link CoveredDyads}. "From truce" counts from the midnight that
 * begins the day on which the truce is to start, the same for all runs of a scenario; without a
 * truce, from day {@value Calendar#RUN_IN_DAYS} of the run. All others count the whole run. Deaths
 * are true ones, whoever causes them, unless "recorded" is said.
 */
public enum Metric {
  INCIDENTS("Violent incidents of covered dyads", "count", TOTAL),
  VIOLATIONS("Violations of the truce", "count", TOTAL),
  VIOLATION_RATE("Violations a day while the truce is in force", "per_day", MEAN),
  SMALL_ARMS_VIOLATIONS("Violations by small arms", "count", TOTAL),
  SNIPING_VIOLATIONS("Violations by sniping", "count", TOTAL),
  SHELLING_VIOLATIONS("Violations by shelling", "count", TOTAL),
  AIR_STRIKE_VIOLATIONS("Violations by air strike", "count", TOTAL),
  GROUND_ASSAULT_VIOLATIONS("Violations by ground assault", "count", TOTAL),
  BOMBING_VIOLATIONS("Violations by bombing", "count", TOTAL),
  ARREST_VIOLATIONS("Violations by arrest", "count", TOTAL),
  AID_OBSTRUCTION_VIOLATIONS("Violations by obstructing aid", "count", TOTAL),

  DEATHS("Deaths", "persons", TOTAL),
  CIVILIAN_DEATHS("Civilian deaths", "persons", TOTAL),
  DEATHS_FROM_TRUCE("Deaths from the truce on", "persons", TOTAL),
  CIVILIAN_DEATHS_FROM_TRUCE("Civilian deaths from the truce on", "persons", TOTAL),
  DEATHS_BY_ACCEPTING_PARTIES("Deaths by parties that accepted, from truce", "persons", TOTAL),
  DEATHS_BY_OTHER_PARTIES("Deaths by other parties, from truce", "persons", TOTAL),
  DEATHS_BY_GUARANTOR_STRIKES("Deaths by guarantors' strikes, from truce", "persons", TOTAL),
  CIVILIAN_DEATHS_IN_ZONES("Civilian deaths in zones, from truce", "persons", TOTAL),
  CIVILIAN_DEATHS_OUTSIDE_ZONES("Civilian deaths outside zones, from truce", "persons", TOTAL),
  CIVILIAN_DEATHS_SINCE_IMPLEMENTATION("Civilian deaths from implementation on", "persons", VALUE),
  CIVILIAN_DEATHS_IN_ZONES_SINCE_IMPLEMENTATION(
      "Civilian deaths in zones, from implementation on", "persons", VALUE),
  CIVILIAN_DEATHS_OUTSIDE_ZONES_SINCE_IMPLEMENTATION(
      "Civilian deaths outside zones, from implementation on", "persons", VALUE),

  RECORDED_FATAL_EVENTS("Recorded fatal events of covered dyads", "count", TOTAL),
  RECORDED_DEATHS("Recorded deaths of covered dyads", "persons", TOTAL),
  FATAL_EVENTS_BEFORE_TRUCE("Recorded fatal events a day before the truce", "per_day", MEAN),
  FATAL_EVENTS_FIRST_WEEK("Recorded fatal events a day in the first week", "per_day", MEAN),
  FATAL_EVENTS_FROM_TRUCE("Recorded fatal events a day from the truce on", "per_day", MEAN),

  REPORTS("Reports by observers", "count", TOTAL),
  FALSE_REPORTS("False reports", "count", TOTAL),
  OBSERVER_DISAGREEMENT("Disagreement of observers: 1 - fewest / most", "index", VALUE),
  MOST_BLAME_ON_FIRST_SIDE("Share of reports that accuse the first side, highest", "share", VALUE),
  LEAST_BLAME_ON_FIRST_SIDE("Share of reports that accuse the first side, lowest", "share", VALUE),
  VERIFIED_VIOLATIONS("Violations verified by both guarantors", "count", TOTAL),
  DETERMINED_VIOLATIONS("Violations determined alike", "count", TOTAL),
  DETERMINATION_WAIT("Wait from report to joint determination", "hours", MEAN),
  UNDETERMINED_ALLEGATIONS("Serious allegations left undetermined", "count", TOTAL),
  PROTECTION_LOSSES("Losses of protection", "count", TOTAL),

  CONVOYS_PLANNED("Convoys planned", "count", TOTAL),
  CONVOYS_PERMITTED("Convoys permitted", "count", TOTAL),
  CONVOYS_REFUSED("Convoys refused", "count", TOTAL),
  CONVOYS_ARRIVED("Convoys arrived", "count", TOTAL),
  CONVOYS_TURNED_BACK("Convoys turned back", "count", TOTAL),
  CONVOYS_ATTACKED("Convoys attacked", "count", TOTAL),
  CONVOY_ATTACK_DEATHS("Deaths by attacks on convoys", "persons", TOTAL),
  CONVOY_WAIT("Hours that convoys waited", "hours", TOTAL),
  PEOPLE_REACHED("People supplied for a month", "persons", TOTAL),
  PEOPLE_REACHED_FROM_TRUCE("People supplied for a month, from truce", "persons", TOTAL),
  BESIEGED_PEOPLE_REACHED("Besieged people supplied for a month", "persons", TOTAL),
  BESIEGED_PLACES_REACHED("Share of besieged places reached from truce", "share", VALUE),
  MEDICINE_REMOVED("Medical goods taken, as people supplied for a month", "persons", TOTAL),
  WITHOUT_SUPPLIES("Person-days without supplies", "person_days", TOTAL),

  CALM_DAYS("Longest row of calm days", "days", MAXIMUM),
  CLOCK_RESETS("Resets of the clock of calm days", "count", TOTAL),
  APPROVAL_WAIT("Wait for a capital's approval", "hours", MEAN),
  RENEWALS("Renewals of the truce", "count", TOTAL),
  DAYS_TO_IMPLEMENTATION("Days from truce to implementation", "days", TIME_TO),
  IMPLEMENTATION_REACHED("Implementation reached", "share", OCCURRENCE),
  DAYS_TO_COLLAPSE("Days from truce to collapse", "days", TIME_TO),
  DAYS_IN_FORCE("Days for which the truce was in force", "days", VALUE),
  TRUCE_HELD_28_DAYS("Truce held for 28 days", "share", OCCURRENCE),
  TRUCE_HELD_TO_END("Truce held to the end", "share", OCCURRENCE),
  TALKS_ROUNDS("Rounds of talks", "count", TOTAL),
  MEDIATOR_MEETINGS("Meetings of the mediator", "count", TOTAL),
  EFFORT_SPENT("Guarantors' effort on the parties", "units", TOTAL),
  SUSPENSIONS("Suspensions by parties", "count", TOTAL),
  WITHDRAWALS("Withdrawals by parties", "count", TOTAL),
  FORMATIONS_SWITCHED("Formations that changed party", "count", TOTAL),
  CONTROL_CHANGES("Places that changed hands", "count", TOTAL),

  SHARE_SEPARATED_END("Share separated at the end", "share", VALUE),
  JOINT_STRIKES("Joint strikes", "count", TOTAL),
  JOINT_STRIKE_DEATHS("Deaths by joint strikes", "persons", TOTAL),
  MISDIRECTED_STRIKES("Misdirected joint strikes", "count", TOTAL),
  MISDIRECTED_STRIKE_DEATHS("Deaths by misdirected joint strikes", "persons", TOTAL),
  OUTSIDE_STRIKES_ON_SIGNATORIES("Outside strikes on a signatory", "count", TOTAL),
  OUTSIDE_STRIKE_DEATHS("Deaths by outside strikes", "persons", TOTAL),
  BARRED_SORTIES("Barred sorties flown", "count", TOTAL),
  SORTIES_STOOD_DOWN("Barred sorties not flown", "count", TOTAL),

  COMMITMENT_AFTER_PERSUASION("Commitment when persuasion ends", "index", VALUE),
  COMMITMENT_DAY_28("Commitment on day 28 of the truce", "index", VALUE),
  TRUST_END("Guarantors' mean trust at the end", "index", VALUE);

  private final String label;
  private final String unit;
  private final Aggregation aggregation;
  private final String column;

  Metric(String label, String unit, Aggregation aggregation) {
    this.label = label;
    this.unit = unit;
    this.aggregation = aggregation;
    this.column = name().toLowerCase(Locale.ROOT) + "_" + unit;
  }

  /** One line for axes and tables. */
  public String label() {
    return label;
  }

  /** Unit, as in the column's ending: underscores for spaces. */
  public String unit() {
    return unit;
  }

  /** How it gathers what happens in a run. */
  public Aggregation aggregation() {
    return aggregation;
  }

  /** Name of its column in runs.csv. */
  public String column() {
    return column;
  }

  /** The metric of a column or constant name; empty if there is none. */
  public static Optional<Metric> of(String name) {
    for (Metric metric : values()) {
      if (metric.column.equals(name) || metric.name().equalsIgnoreCase(name)) {
        return Optional.of(metric);
      }
    }
    return Optional.empty();
  }
}
