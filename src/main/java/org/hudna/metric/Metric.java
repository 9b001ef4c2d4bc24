package org.hudna.metric;

import static org.hudna.metric.Aggregation.MAXIMUM;
import static org.hudna.metric.Aggregation.MEAN;
import static org.hudna.metric.Aggregation.OCCURRENCE;
import static org.hudna.metric.Aggregation.TIME_TO;
import static org.hudna.metric.Aggregation.TOTAL;
import static org.hudna.metric.Aggregation.VALUE;
import static org.hudna.metric.Better.HIGHER;
import static org.hudna.metric.Better.LOWER;
import static org.hudna.metric.Better.NEITHER;

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
  INCIDENTS("Violent incidents of covered dyads", "count", TOTAL, LOWER),
  VIOLATIONS("Violations of the truce", "count", TOTAL, NEITHER),
  VIOLATION_RATE("Violations a day while the truce is in force", "per_day", MEAN, LOWER),
  SMALL_ARMS_VIOLATIONS("Violations by small arms", "count", TOTAL, NEITHER),
  SNIPING_VIOLATIONS("Violations by sniping", "count", TOTAL, NEITHER),
  SHELLING_VIOLATIONS("Violations by shelling", "count", TOTAL, NEITHER),
  AIR_STRIKE_VIOLATIONS("Violations by air strike", "count", TOTAL, NEITHER),
  GROUND_ASSAULT_VIOLATIONS("Violations by ground assault", "count", TOTAL, NEITHER),
  BOMBING_VIOLATIONS("Violations by bombing", "count", TOTAL, NEITHER),
  ARREST_VIOLATIONS("Violations by arrest", "count", TOTAL, NEITHER),
  AID_OBSTRUCTION_VIOLATIONS("Violations by obstructing aid", "count", TOTAL, NEITHER),

  DEATHS("Deaths", "persons", TOTAL, LOWER),
  CIVILIAN_DEATHS("Civilian deaths", "persons", TOTAL, LOWER),
  DEATHS_FROM_TRUCE("Deaths from the truce on", "persons", TOTAL, LOWER),
  CIVILIAN_DEATHS_FROM_TRUCE("Civilian deaths from the truce on", "persons", TOTAL, LOWER),
  DEATHS_BY_ACCEPTING_PARTIES(
      "Deaths by parties that accepted, from truce", "persons", TOTAL, LOWER),
  DEATHS_BY_OTHER_PARTIES("Deaths by other parties, from truce", "persons", TOTAL, LOWER),
  DEATHS_BY_GUARANTOR_STRIKES("Deaths by guarantors' strikes, from truce", "persons", TOTAL, LOWER),
  CIVILIAN_DEATHS_IN_ZONES("Civilian deaths in zones, from truce", "persons", TOTAL, LOWER),
  CIVILIAN_DEATHS_OUTSIDE_ZONES(
      "Civilian deaths outside zones, from truce", "persons", TOTAL, LOWER),
  CIVILIAN_DEATHS_SINCE_IMPLEMENTATION(
      "Civilian deaths from implementation on", "persons", VALUE, LOWER),
  CIVILIAN_DEATHS_IN_ZONES_SINCE_IMPLEMENTATION(
      "Civilian deaths in zones, from implementation on", "persons", VALUE, LOWER),
  CIVILIAN_DEATHS_OUTSIDE_ZONES_SINCE_IMPLEMENTATION(
      "Civilian deaths outside zones, from implementation on", "persons", VALUE, LOWER),

  RECORDED_FATAL_EVENTS("Recorded fatal events of covered dyads", "count", TOTAL, LOWER),
  RECORDED_DEATHS("Recorded deaths of covered dyads", "persons", TOTAL, LOWER),
  FATAL_EVENTS_BEFORE_TRUCE("Recorded fatal events a day before the truce", "per_day", MEAN, LOWER),
  FATAL_EVENTS_FIRST_WEEK("Recorded fatal events a day in the first week", "per_day", MEAN, LOWER),
  FATAL_EVENTS_FROM_TRUCE("Recorded fatal events a day from the truce on", "per_day", MEAN, LOWER),

  REPORTS("Reports by observers", "count", TOTAL, NEITHER),
  FALSE_REPORTS("False reports", "count", TOTAL, LOWER),
  OBSERVER_DISAGREEMENT("Disagreement of observers: 1 - fewest / most", "index", VALUE, LOWER),
  MOST_BLAME_ON_FIRST_SIDE(
      "Share of reports that accuse the first side, highest", "share", VALUE, NEITHER),
  LEAST_BLAME_ON_FIRST_SIDE(
      "Share of reports that accuse the first side, lowest", "share", VALUE, NEITHER),
  VERIFIED_VIOLATIONS(
      "Violations of the truce verified by both guarantors", "count", TOTAL, NEITHER),
  DETERMINED_VIOLATIONS("Violations determined alike", "count", TOTAL, NEITHER),
  DETERMINATION_WAIT("Wait from report to joint determination", "hours", MEAN, LOWER),
  UNDETERMINED_ALLEGATIONS("Serious allegations left undetermined", "count", TOTAL, NEITHER),
  PROTECTION_LOSSES("Losses of protection", "count", TOTAL, NEITHER),

  CONVOYS_PLANNED("Convoys planned", "count", TOTAL, NEITHER),
  CONVOYS_PERMITTED("Convoys permitted", "count", TOTAL, HIGHER),
  CONVOYS_REFUSED("Convoys refused", "count", TOTAL, LOWER),
  CONVOYS_ARRIVED("Convoys arrived", "count", TOTAL, HIGHER),
  CONVOYS_TURNED_BACK("Convoys turned back", "count", TOTAL, LOWER),
  CONVOYS_ATTACKED("Convoys attacked", "count", TOTAL, LOWER),
  CONVOY_ATTACK_DEATHS("Deaths by attacks on convoys", "persons", TOTAL, LOWER),
  CONVOY_WAIT("Hours that convoys waited", "hours", TOTAL, LOWER),
  PEOPLE_REACHED("People supplied for a month", "persons", TOTAL, HIGHER),
  PEOPLE_REACHED_FROM_TRUCE("People supplied for a month, from truce", "persons", TOTAL, HIGHER),
  BESIEGED_PEOPLE_REACHED("Besieged people supplied for a month", "persons", TOTAL, HIGHER),
  BESIEGED_PLACES_REACHED("Share of besieged places reached from truce", "share", VALUE, HIGHER),
  MEDICINE_REMOVED("Medical goods taken, as people supplied for a month", "persons", TOTAL, LOWER),
  WITHOUT_SUPPLIES("Person-days without supplies", "person_days", TOTAL, LOWER),

  CALM_DAYS("Longest row of calm days", "days", MAXIMUM, HIGHER),
  CLOCK_RESETS("Resets of the clock of calm days", "count", TOTAL, NEITHER),
  APPROVAL_WAIT("Wait for a capital's approval", "hours", MEAN, LOWER),
  RENEWALS("Renewals of the truce", "count", TOTAL, NEITHER),
  DAYS_TO_IMPLEMENTATION("Days from truce to implementation", "days", TIME_TO, LOWER),
  IMPLEMENTATION_REACHED("Implementation reached", "share", OCCURRENCE, HIGHER),
  DAYS_TO_COLLAPSE("Days from truce to collapse", "days", TIME_TO, HIGHER),
  DAYS_IN_FORCE("Days for which the truce was in force", "days", VALUE, HIGHER),
  TRUCE_HELD_28_DAYS("Truce held for 28 days", "share", OCCURRENCE, HIGHER),
  TRUCE_HELD_TO_END("Truce held to the end", "share", OCCURRENCE, HIGHER),
  TALKS_ROUNDS("Rounds of talks", "count", TOTAL, NEITHER),
  MEDIATOR_MEETINGS("Meetings of the mediator", "count", TOTAL, NEITHER),
  EFFORT_SPENT("Guarantors' effort on the parties", "units", TOTAL, NEITHER),
  SUSPENSIONS("Suspensions by parties", "count", TOTAL, NEITHER),
  WITHDRAWALS("Withdrawals by parties", "count", TOTAL, LOWER),
  FORMATIONS_SWITCHED("Formations that changed party", "count", TOTAL, NEITHER),
  CONTROL_CHANGES("Places that changed hands", "count", TOTAL, NEITHER),

  SHARE_SEPARATED_END("Share separated at the end", "share", VALUE, HIGHER),
  JOINT_STRIKES("Joint strikes", "count", TOTAL, NEITHER),
  JOINT_STRIKE_DEATHS("Deaths by joint strikes", "persons", TOTAL, LOWER),
  MISDIRECTED_STRIKES("Misdirected joint strikes", "count", TOTAL, LOWER),
  MISDIRECTED_STRIKE_DEATHS("Deaths by misdirected joint strikes", "persons", TOTAL, LOWER),
  OUTSIDE_STRIKES_ON_SIGNATORIES("Outside strikes on a signatory", "count", TOTAL, LOWER),
  OUTSIDE_STRIKE_DEATHS("Deaths by outside strikes", "persons", TOTAL, LOWER),
  BARRED_SORTIES("Barred sorties flown", "count", TOTAL, NEITHER),
  SORTIES_STOOD_DOWN("Barred sorties not flown", "count", TOTAL, NEITHER),

  COMMITMENT_AFTER_PERSUASION("Commitment when persuasion ends", "index", VALUE, HIGHER),
  COMMITMENT_DAY_28("Commitment on day 28 of the truce", "index", VALUE, HIGHER),
  TRUST_END("Guarantors' mean trust at the end", "index", VALUE, HIGHER);

  private final String label;
  private final String unit;
  private final Aggregation aggregation;
  private final Better better;
  private final String column;

  Metric(String label, String unit, Aggregation aggregation, Better better) {
    this.label = label;
    this.unit = unit;
    this.aggregation = aggregation;
    this.better = better;
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

  /** Which of two values is the better one for the people of the theatre. */
  public Better better() {
    return better;
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
