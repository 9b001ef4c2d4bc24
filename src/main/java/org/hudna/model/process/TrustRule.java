package org.hudna.model.process;

import java.util.List;
import org.hudna.model.agent.Guarantor;
import org.hudna.model.agent.Observer;
import org.hudna.model.agent.Party;
import org.hudna.model.event.AgreementEvent.CorridorStepTaken;
import org.hudna.model.event.ObservationEvent.AllegationLapsed;
import org.hudna.model.event.ObservationEvent.ReportBelieved;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.Trust;

/**
 * Trust of the guarantors in each other: it rises on calm days and falls by strikes on the wrong
 * side, missed steps of withdrawal, barred sorties, attacks on convoys and allegations left open,
 * one coefficient each. A guarantor goes by reports that it believes, true or false, and not by
 * what happened. Who answers for what a party did is the guarantor with most leverage on it, whose
 * own trust stays.
 */
final class TrustRule {
  private final StepWatch steps;

  TrustRule(Streams streams) {
    this.steps = new StepWatch(streams);
  }

  void fold(World world, Part part, List<SimulationEvent> events) {
    Trust terms = world.scenario().behaviour().trust();
    if (part.opensDay() && world.agreement().inForce() && world.agreement().lastDayCalm()) {
      world.cast().guarantors().forEach(g -> g.moveTrust(terms.calmDay()));
    }
    for (SimulationEvent event : events) {
      if (event instanceof ReportBelieved report) {
        believe(world, terms, report);
      } else if (event instanceof CorridorStepTaken step && step.missed()) {
        miss(world, terms, step);
      } else if (event instanceof AllegationLapsed) {
        world.cast().guarantors().forEach(g -> g.moveTrust(-terms.undetermined()));
      }
    }
  }

  private static void believe(World world, Trust terms, ReportBelieved report) {
    String blamed = answersFor(world, report.accused());
    for (Guarantor guarantor : world.cast().guarantors()) {
      if (guarantor.id().equals(report.believer())) {
        blame(guarantor, blamed, cost(terms, report));
      }
    }
  }

  private static void blame(Guarantor guarantor, String blamed, double cost) {
    if (blamed != null && !guarantor.id().equals(blamed)) {
      guarantor.moveTrust(-cost);
    }
  }

  private static double cost(Trust terms, ReportBelieved report) {
    return switch (report.what()) {
      case MISDIRECTED_STRIKE -> terms.misdirected();
      case OUTSIDE_STRIKE -> terms.outsideStrike() * report.deaths();
      case BARRED_SORTIE -> terms.barredSortie();
      case CONVOY_ATTACK -> terms.convoyAttack();
      case ATTACK -> 0;
    };
  }

  private void miss(World world, Trust terms, CorridorStepTaken step) {
    Observer watching = steps.seenBy(world, step);
    String blamed = answersFor(world, step.side());
    for (Guarantor guarantor : world.cast().guarantors()) {
      if (watching != null && guarantor.believes(watching.id())) {
        blame(guarantor, blamed, terms.missedStep());
      }
    }
  }

  /** Who answers for an accused: a guarantor for itself, for a party its patron; null if nobody. */
  private static String answersFor(World world, String accused) {
    return world.cast().party(accused) == null ? accused : patron(world, accused);
  }

  /** The guarantor with most leverage on a party, or null. */
  static String patron(World world, String partyId) {
    Party party = world.cast().party(partyId);
    String best = null;
    double most = 0;
    for (Guarantor guarantor : world.cast().guarantors()) {
      double leverage =
          party == null ? 0 : party.terms().leverage().getOrDefault(guarantor.id(), 0.0);
      if (leverage > most) {
        most = leverage;
        best = guarantor.id();
      }
    }
    return best;
  }
}
