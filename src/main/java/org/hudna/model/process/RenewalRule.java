package org.hudna.model.process;

import org.hudna.model.agent.Guarantor;
import org.hudna.model.event.AgreementEvent.PhaseChanged;
import org.hudna.model.event.AgreementEvent.RenewalDecided;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Renewal;

/**
 * Renewals by both guarantors: each extends with probability {@code (1 - q) logistic(a0 + a1 tau +
 * a2 calmShare - a3 deathsRatio)}, with the share of calm days since the last renewal and believed
 * deaths against the run-in, both of whole days of the truce; where no whole day has passed since
 * then, those of the last decision, and nought at the first. It collapses when one does not.
 */
final class RenewalRule {
  private final Streams streams;
  private double nextHours = Double.NaN;
  private int days;
  private int calmDays;
  private double deathsRatio;
  private double calmShare;
  private double deaths;

  RenewalRule(Streams streams) {
    this.streams = streams;
  }

  void act(World world, Part part) {
    Renewal terms = world.scenario().agreement().renewal();
    if (terms.everyHours() <= 0 || terms.automatic()) {
      return;
    }
    if (Double.isNaN(nextHours)) {
      nextHours = world.agreement().truceStartHours() + terms.everyHours();
    }
    if (part.opensDay() && world.agreement().heldDayUntil(part.fromHours())) {
      days++;
      calmDays += world.agreement().lastDayCalm() ? 1 : 0;
      deathsRatio += world.beliefs().verifiedDeaths().yesterdayRatio();
    }
    while (nextHours < part.toHours() - 1e-9 && world.agreement().inForce()) {
      decide(world, terms, Math.max(nextHours, part.fromHours()));
      nextHours += terms.everyHours();
    }
  }

  private void decide(World world, Renewal terms, double hours) {
    if (days > 0) {
      calmShare = (double) calmDays / days;
      deaths = deathsRatio / days;
    }
    String refusedBy = null;
    for (Guarantor guarantor : world.cast().guarantors()) {
      double chance = chance(terms, guarantor.trust(), calmShare, deaths);
      long second = Math.round(hours * 3600);
      double draw = streams.at(Decision.RENEWAL, guarantor.key(), second).nextDouble();
      if (refusedBy == null && draw >= chance) {
        refusedBy = guarantor.id();
      }
    }
    world.emit(new RenewalDecided(hours, refusedBy == null, refusedBy));
    if (refusedBy != null) {
      Phase before = world.agreement().phase();
      world.agreement().collapse("renewal-failed", hours);
      world.emit(new PhaseChanged(hours, before, Phase.COLLAPSED, "renewal-failed"));
    }
    days = 0;
    calmDays = 0;
    deathsRatio = 0;
  }

  /** Chance that a guarantor extends, in [0, 1]. */
  static double chance(Renewal terms, double trust, double calmShare, double deathsRatio) {
    double x = terms.a0() + terms.a1() * trust + terms.a2() * calmShare - terms.a3() * deathsRatio;
    return (1 - terms.extraFailure()) / (1 + Math.exp(-x));
  }
}
