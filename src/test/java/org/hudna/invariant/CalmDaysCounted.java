package org.hudna.invariant;

import java.util.HashMap;
import java.util.Map;
import org.hudna.model.event.AgreementEvent.ClockReset;
import org.hudna.model.event.AgreementEvent.PhaseChanged;
import org.hudna.model.event.AidEvent.ConvoyAdvanced;
import org.hudna.model.event.AidEvent.State;
import org.hudna.model.event.DayClosed;
import org.hudna.model.event.ObservationEvent.ReportPublished;
import org.hudna.model.event.ObservationEvent.ViolationVerified;
import org.hudna.model.event.SimulationEvent;
import org.hudna.scenario.Clock;
import org.hudna.scenario.Phase;

/**
 * A day is calm exactly if it had 24 hours in the truce, few enough verified violations and, if
 * asked, aid had moved. The clock counts consecutive calm days, starts anew after a reset or a day
 * that is not calm, and opens implementation only when it has run. Of a day it counts the verified
 * violations among signatories, once the truce has started those alone that happened since.
 */
final class CalmDaysCounted implements Invariant {
  private final Setting setting;
  private final Truce truce;
  private final Map<Long, Double> happened = new HashMap<>();
  private int days;
  private int verified;
  private double runIn;
  private int runInDays;
  private boolean aidMoved;
  private long nextDay = 24;

  CalmDaysCounted(Setting setting) {
    this.setting = setting;
    this.truce = new Truce(setting);
  }

  @Override
  public String statement() {
    return "the clock counts consecutive days that were calm by its rule, and verified violations";
  }

  @Override
  public void look(SimulationEvent event, Faults faults) {
    if (event instanceof ReportPublished e) {
      happened.putIfAbsent(e.violation(), e.happenedHours());
    } else if (event instanceof ViolationVerified e && e.amongSignatories()) {
      boolean late = happened.getOrDefault(e.violation(), 0.0) < truce.startHours - 1e-9;
      verified += truce.phase.inForce() && late ? 0 : 1;
    } else if (event instanceof ConvoyAdvanced e && e.to() == State.DELIVERED) {
      aidMoved |= truce.phase.inForce();
    } else if (event instanceof ClockReset) {
      days = 0;
    } else if (event instanceof PhaseChanged e) {
      enter(e, faults);
    } else if (event instanceof DayClosed e) {
      close(e, faults);
    }
    truce.follow(event);
  }

  private void enter(PhaseChanged e, Faults faults) {
    if (e.to().inForce() && !e.from().inForce()) {
      verified = 0;
    } else if (e.to() == Phase.IMPLEMENTATION) {
      int required = setting.scenario.agreement().clock().calmDaysRequired();
      faults.unless(days >= required, "opened after calm days", days, e);
    }
  }

  private void close(DayClosed e, Faults faults) {
    days = e.calm() ? days + 1 : 0;
    faults.unless(e.calmDays() == days, "expected calm days", days, e);
    faults.unless(e.verified() == verified, "expected verified", verified, e);
    faults.unless(e.calm() == calm(e.hours()), "expected a calm day to be", calm(e.hours()), e);
    if (Double.isNaN(truce.startHours)) {
      runIn += verified;
      runInDays++;
    }
    faults.unless(e.hours() == nextDay, "expected the end of a day at hour", nextDay, e);
    nextDay += 24;
    verified = 0;
  }

  private boolean calm(double midnightHours) {
    if (!truce.phase.inForce() || midnightHours - truce.startHours < 24 - 1e-9) {
      return false;
    }
    Clock clock = setting.scenario.agreement().clock();
    double mean = runInDays == 0 ? 0 : runIn / runInDays;
    return verified <= clock.calmShare() * mean && (aidMoved || !clock.aidMustMove());
  }

  @Override
  public void end(Faults faults) {
    long hours = 24L * setting.scenario.time().days();
    faults.unless(nextDay == hours + 24, "days closed until hour", nextDay - 24);
  }
}
