package org.hudna.model.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Guarantor;
import org.hudna.model.agent.Party;
import org.hudna.model.event.AgreementEvent.EffortSpent;
import org.hudna.model.event.ObservationEvent.Remedy;
import org.hudna.model.event.ObservationEvent.ViolationDetermined;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.world.Part;
import org.hudna.model.world.PlaceState;
import org.hudna.model.world.Tally;
import org.hudna.model.world.World;
import org.hudna.scenario.Commitment;

/**
 * Commitment of leaderships and formations. Per day: {@code dC = eta_p E r (C_max - C) + (eta_r R +
 * eta_a A)(C_max - C) - eta_v V C - ln2/h_d C} and {@code dc = kappa (C - c) + sigma_n (mean c
 * nearby - c) - eta_g g c}. Both relax towards a point, and each part of a step takes the exact
 * solution with the rest held still. Effort that comes before adoption is kept as preparation.
 */
final class CommitmentRule {

  void fold(World world, Part part, List<SimulationEvent> events) {
    Map<String, Double> efforts = new HashMap<>();
    for (SimulationEvent event : events) {
      if (event instanceof EffortSpent spent) {
        efforts.merge(spent.party(), spent.effort(), Double::sum);
      } else if (event instanceof ViolationDetermined determined) {
        warn(world, determined);
      }
    }
    Commitment terms = world.scenario().behaviour().commitment();
    for (Party party : world.cast().parties()) {
      double effort = efforts.getOrDefault(party.id(), 0.0);
      double pull = terms.persuasion() * effort * receptivity(party);
      if (party.adopted()) {
        party.moveCommitment(change(world, party, terms, pull, part.days()));
      } else {
        party.prepare(pull);
      }
    }
    diffuse(world, terms, part.days());
  }

  private static void warn(World world, ViolationDetermined event) {
    if (event.remedy() == Remedy.WARNING && world.scenario().sections().response() != null) {
      Party party = world.cast().party(event.accused());
      double leverage = 0;
      for (Guarantor guarantor : world.cast().guarantors()) {
        leverage = Math.max(leverage, party.terms().leverage().getOrDefault(guarantor.id(), 0.0));
      }
      double rise = world.scenario().sections().response().warning() * leverage;
      if (party.adopted() && party.commitment() < party.maximalCommitment()) {
        double room = party.maximalCommitment() - party.commitment();
        party.moveCommitment(Math.min(room, rise));
      }
    }
  }

  private static double receptivity(Party party) {
    return party.terms().receptivity() * Math.exp(-party.formationGrievance());
  }

  private static double change(
      World world, Party party, Commitment terms, double pull, double days) {
    double c = party.commitment();
    double most = party.maximalCommitment();
    double rise =
        terms.reciprocity() * restraintSeen(world, party) + terms.aid() * aidShare(world, party);
    double fall = terms.violations() * violationsSeen(world, party);
    double decay = terms.decayPerDay();
    double up = c < most ? pull + rise * days : 0;
    double down = (fall + decay) * days;
    return relax(c, up + down, up * most);
  }

  /** Change of x over a part in which dx = drive - strength x, both already times its length. */
  private static double relax(double x, double strength, double drive) {
    return strength == 0 ? 0 : (drive / strength - x) * -Math.expm1(-strength);
  }

  /** R: how far the other side is believed to hold its fire, in [0, 1]. */
  static double restraintSeen(World world, Party party) {
    Tally tally = world.beliefs().byAdversaries(party.id());
    if (tally.runInMean() == 0 || !tally.closed()) {
      return 0;
    }
    return Math.max(0, Math.min(1, 1 - tally.yesterdayRatio()));
  }

  /** V: believed severity of signatories' attacks on it, saturating, in [0, 1). */
  static double violationsSeen(World world, Party party) {
    double x = world.beliefs().suffered(party.id()).yesterdayRatio();
    return x / (1 + x);
  }

  /** A: share of the need in besieged places that it holds which aid has met, in [0, 1]. */
  static double aidShare(World world, Party party) {
    double need = 0;
    double met = 0;
    for (PlaceState place : world.ground().places()) {
      if (place.besieged() && party.id().equals(place.controller())) {
        need += place.place().inNeed();
        met += place.reachedPeople();
      }
    }
    return need == 0 ? 0 : Math.min(1, met / need);
  }

  private static void diffuse(World world, Commitment terms, double days) {
    for (Party party : world.cast().parties()) {
      if (party.adopted()) {
        diffuse(party, NearbyCommitment.of(world, party), terms, days);
      }
    }
  }

  private static void diffuse(Party party, double[] nearby, Commitment terms, double days) {
    for (Formation f : party.formations()) {
      if (f.adopted()) {
        double c = f.commitment();
        double kappa = party.terms().cohesion();
        double sigma = terms.neighbours();
        double drive = kappa * party.commitment() + sigma * nearby[f.sector()];
        double strength = kappa + sigma + terms.grievance() * f.grievance();
        f.commitment(c + relax(c, strength * days, drive * days));
      }
    }
  }
}
