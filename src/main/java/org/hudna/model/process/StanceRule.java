package org.hudna.model.process;

import org.hudna.model.agent.Party;
import org.hudna.model.event.ActorEvent.StanceChanged;
import org.hudna.model.event.AgreementEvent.PhaseChanged;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Streams;
import org.hudna.model.world.AgreementState;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.Commitment;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Politics;
import org.hudna.scenario.Stance;

/**
 * What each party says of the truce: it suspends when its commitment falls under a threshold,
 * withdraws when that lasts or when the term that it announced ends and it does not renew it. The
 * truce collapses when a principal party withdraws; the first cause is kept.
 *
 * <p>The chance not to renew has the logit {@code logit(p) + slope (pivot - C)}. With an opt-out
 * clause a party whose commitment is under its threshold also withdraws at once, at the rate {@code
 * optOutPerDay (1 - C / optOutBelow)}.
 */
final class StanceRule {
  private final Streams streams;

  StanceRule(Streams streams) {
    this.streams = streams;
  }

  void revise(World world, Part part) {
    if (!world.agreement().inForce()) {
      return;
    }
    Commitment terms = world.scenario().behaviour().commitment();
    for (Party party : world.cast().parties()) {
      if (world.agreement().inForce() && party.adopted() && party.stance().inTruce()) {
        suspendOrResume(world, part, party, terms);
        optOut(world, part, party);
        endTerm(world, part, party);
      }
    }
  }

  private void suspendOrResume(World world, Part part, Party party, Commitment terms) {
    if (party.commitment() >= terms.suspendBelow()) {
      party.belowThresholdDays(0);
      if (party.stance() == Stance.SUSPENDED) {
        change(world, part.toHours(), party, party.terms().stance(), "commitment");
      }
      return;
    }
    party.belowThresholdDays(party.belowThresholdDays() + part.days());
    if (party.belowThresholdDays() >= terms.withdrawAfterDays()) {
      withdraw(world, part.toHours(), party, "low-commitment");
    } else if (party.stance() != Stance.SUSPENDED) {
      change(world, part.toHours(), party, Stance.SUSPENDED, "commitment");
    }
  }

  private void optOut(World world, Part part, Party party) {
    Politics politics = world.scenario().agreement().politics();
    double missing = politics.optOutBelow() - party.commitment();
    if (!politics.optOut() || missing <= 0 || !party.stance().inTruce()) {
      return;
    }
    double perDay = politics.optOutPerDay() * missing / politics.optOutBelow();
    double draw = streams.at(Decision.OPT_OUT, party.key(), part.second()).nextDouble();
    if (draw < -Math.expm1(-perDay * part.days())) {
      withdraw(world, part.toHours(), party, "opt-out");
    }
  }

  private void endTerm(World world, Part part, Party party) {
    Double term = party.terms().announcedTermDays();
    if (term == null || !party.stance().inTruce()) {
      return;
    }
    double since = world.agreement().truceStartHours();
    double before = Math.floor((part.fromHours() - since) / (24 * term) + 1e-9);
    double after = Math.floor((part.toHours() - since) / (24 * term) + 1e-9);
    if (after > before && after >= 1 && !renews(world, part, party)) {
      withdraw(world, part.toHours(), party, "term-ended");
    }
  }

  private boolean renews(World world, Part part, Party party) {
    Politics politics = world.scenario().agreement().politics();
    double chance = notRenewed(politics, party.commitment());
    return streams.at(Decision.TERM, party.key(), part.second()).nextDouble() >= chance;
  }

  /** Chance that a term is not renewed at a commitment. */
  static double notRenewed(Politics terms, double commitment) {
    double p = terms.termNotRenewed();
    if (p <= 0 || p >= 1) {
      return p;
    }
    double logit = Math.log(p / (1 - p)) + terms.termSlope() * (terms.termPivot() - commitment);
    return 1 / (1 + Math.exp(-logit));
  }

  private void withdraw(World world, double hours, Party party, String cause) {
    change(world, hours, party, Stance.WITHDRAWN, cause);
    AgreementState state = world.agreement();
    if (party.terms().principal() && state.inForce()) {
      Phase before = state.phase();
      state.collapse(cause, hours);
      world.emit(new PhaseChanged(hours, before, Phase.COLLAPSED, cause));
    }
  }

  private static void change(World world, double hours, Party party, Stance next, String cause) {
    Stance before = party.stance();
    party.stance(next);
    world.emit(new StanceChanged(hours, party.id(), before, next, cause));
  }
}
