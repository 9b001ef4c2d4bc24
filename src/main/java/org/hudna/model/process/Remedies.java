package org.hudna.model.process;

import org.hudna.model.event.ActorEvent.ProtectionLost;
import org.hudna.model.event.AgreementEvent.ClockReset;
import org.hudna.model.event.ObservationEvent.Remedy;
import org.hudna.model.event.ObservationEvent.ReportPublished;
import org.hudna.model.event.ObservationEvent.ViolationDetermined;
import org.hudna.model.world.World;
import org.hudna.scenario.Response;

/**
 * Puts the remedy of a determined violation into effect. A warning works on stances alone, none on
 * nothing.
 */
final class Remedies {

  void apply(World world, Response terms, Allegation allegation, Remedy remedy, double hours) {
    ReportPublished report = allegation.report();
    world.emit(
        new ViolationDetermined(
            hours,
            report.observer(),
            report.violation(),
            report.accused(),
            report.kind(),
            report.where(),
            hours - report.hours(),
            remedy));
    if (remedy == Remedy.CLOCK_RESET) {
      world.agreement().calmDays(0);
      world.emit(new ClockReset(hours, "determined violation"));
    } else if (remedy == Remedy.PROTECTION_LOST) {
      loseProtection(world, terms, report, hours);
    }
  }

  private static void loseProtection(
      World world, Response terms, ReportPublished report, double hours) {
    String district = report.where().district();
    double until = hours + 24 * terms.protectionLossDays();
    world.loseProtection(report.accused(), district, until);
    world.emit(new ProtectionLost(hours, report.accused(), district, until));
  }
}
