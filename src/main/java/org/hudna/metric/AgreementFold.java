package org.hudna.metric;

import org.hudna.model.event.AgreementEvent;
import org.hudna.model.event.AgreementEvent.ApprovalGiven;
import org.hudna.model.event.AgreementEvent.ClockReset;
import org.hudna.model.event.AgreementEvent.CorridorStepTaken;
import org.hudna.model.event.AgreementEvent.EffortSpent;
import org.hudna.model.event.AgreementEvent.MeetingHeld;
import org.hudna.model.event.AgreementEvent.PhaseChanged;
import org.hudna.model.event.AgreementEvent.RenewalDecided;
import org.hudna.model.event.AgreementEvent.TalksRoundHeld;
import org.hudna.scenario.Phase;

/** Follows the agreement through its phases. */
final class AgreementFold {
  private static final double LATER_DAY = 28;

  private final Calendar calendar;
  private final MetricValues values;
  private final Counts counts;
  private double startHours = Double.NaN;
  private double endHours = Double.NaN;
  private boolean inForce;
  private long approvals;
  private double approvalHours;

  AgreementFold(Layout layout, MetricValues values, Counts counts) {
    this.calendar = layout.calendar;
    this.values = values;
    this.counts = counts;
    if (calendar.truced()) {
      values.set(Metric.IMPLEMENTATION_REACHED, 0);
    }
  }

  void take(AgreementEvent event) {
    if (event instanceof EffortSpent e) {
      values.add(Metric.EFFORT_SPENT, e.effort());
    } else if (event instanceof PhaseChanged e) {
      phase(e);
    } else if (event instanceof TalksRoundHeld) {
      values.count(Metric.TALKS_ROUNDS);
    } else if (event instanceof MeetingHeld) {
      values.count(Metric.MEDIATOR_MEETINGS);
    } else if (event instanceof ApprovalGiven e) {
      approvals++;
      approvalHours += e.waitedHours();
    } else if (event instanceof RenewalDecided e) {
      renewal(e);
    } else if (event instanceof ClockReset e) {
      values.count(Metric.CLOCK_RESETS);
      counts.count("resets_by_cause", e.cause());
    } else if (event instanceof CorridorStepTaken e && e.missed()) {
      counts.count("corridor_steps_missed", e.side());
    }
  }

  /** Whether a truce is in force that was so at an earlier hour. */
  boolean inForceSince(double hours) {
    return inForce && hours >= startHours - 1e-9;
  }

  void finish() {
    if (approvals > 0) {
      values.set(Metric.APPROVAL_WAIT, approvalHours / approvals);
    }
    if (calendar.truced()) {
      values.set(Metric.TRUCE_HELD_TO_END, inForce ? 1 : 0);
      survival();
    }
  }

  private void survival() {
    double until = Double.isNaN(endHours) ? calendar.days() * 24.0 : endHours;
    double days = Double.isNaN(startHours) ? 0 : Math.max(0, until - startHours) / 24;
    values.set(Metric.DAYS_IN_FORCE, days);
    values.set(Metric.VIOLATION_RATE, values.get(Metric.VIOLATIONS) / days);
    if (days >= LATER_DAY || !inForce) {
      values.set(Metric.TRUCE_HELD_28_DAYS, days >= LATER_DAY ? 1 : 0);
    }
  }

  private void phase(PhaseChanged e) {
    inForce = e.to().inForce();
    if (inForce && Double.isNaN(startHours)) {
      startHours = e.hours();
    }
    if (e.to().jointCentreWorks() && values.get(Metric.IMPLEMENTATION_REACHED) == 0) {
      values.set(Metric.IMPLEMENTATION_REACHED, 1);
      values.set(Metric.CIVILIAN_DEATHS_SINCE_IMPLEMENTATION, 0);
      values.set(Metric.CIVILIAN_DEATHS_IN_ZONES_SINCE_IMPLEMENTATION, 0);
      values.set(Metric.CIVILIAN_DEATHS_OUTSIDE_ZONES_SINCE_IMPLEMENTATION, 0);
      values.set(Metric.DAYS_TO_IMPLEMENTATION, daysSinceStart(e.hours()));
    }
    if (e.to() == Phase.COLLAPSED) {
      endHours = e.hours();
      values.set(Metric.DAYS_TO_COLLAPSE, daysSinceStart(e.hours()));
      counts.count("collapses_by_cause", e.cause());
    }
  }

  private void renewal(RenewalDecided e) {
    if (e.extended()) {
      values.count(Metric.RENEWALS);
    } else {
      counts.count("renewals_refused_by", e.refusedBy());
    }
  }

  private double daysSinceStart(double hours) {
    double start = Double.isNaN(startHours) ? calendar.truceHours() : startHours;
    return Math.max(0, hours - start) / 24;
  }
}
