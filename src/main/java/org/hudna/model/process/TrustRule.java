package org.hudna.model.process;

import java.util.List;
import org.hudna.model.agent.AirArm;
import org.hudna.model.agent.Guarantor;
import org.hudna.model.agent.Party;
import org.hudna.model.event.AgreementEvent.CorridorStepTaken;
import org.hudna.model.event.ObservationEvent.AllegationLapsed;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent.BarredSortieFlown;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.event.ViolenceEvent.OutsideStrikeFlown;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.Trust;

/**
 * Trust of the guarantors in each other: it rises on calm days and falls by strikes on the wrong
 * side, missed steps of withdrawal, barred sorties and allegations left open, one coefficient each.
 * Who answers for what went wrong is the guarantor with most leverage; the others lose trust in it.
 */
final class TrustRule {

  void fold(World world, Part part, List<SimulationEvent> events) {
    Trust terms = world.scenario().behaviour().trust();
    if (part.opensDay() && world.agreement().inForce() && world.agreement().lastDayCalm()) {
      fall(world, null, -terms.calmDay());
    }
    for (SimulationEvent event : events) {
      foldOne(world, terms, event);
    }
  }

  private static void foldOne(World world, Trust terms, SimulationEvent event) {
    if (event instanceof JointStrikeFlown strike && strike.misdirected()) {
      fall(world, strike.guarantor(), terms.misdirected());
    } else if (event instanceof OutsideStrikeFlown strike && strike.onSignatory()) {
      fall(world, strike.guarantor(), terms.outsideStrike() * strike.harm().deaths());
    } else if (event instanceof CorridorStepTaken step && step.missed()) {
      fall(world, patron(world, step.side()), terms.missedStep());
    } else if (event instanceof BarredSortieFlown sortie) {
      fall(world, answersFor(world, sortie.airArm()), terms.barredSortie());
    } else if (event instanceof AllegationLapsed) {
      fall(world, null, terms.undetermined());
    }
  }

  private static void fall(World world, String blamed, double amount) {
    for (Guarantor guarantor : world.cast().guarantors()) {
      if (!guarantor.id().equals(blamed)) {
        guarantor.moveTrust(-amount);
      }
    }
  }

  private static String answersFor(World world, String arm) {
    for (AirArm candidate : world.cast().airArms()) {
      if (candidate.id().equals(arm) && candidate.guarantor() != null) {
        return candidate.guarantor().id();
      }
    }
    return null;
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
