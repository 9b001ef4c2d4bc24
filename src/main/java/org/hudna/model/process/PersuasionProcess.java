package org.hudna.model.process;

import java.util.List;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Guarantor;
import org.hudna.model.agent.Party;
import org.hudna.model.event.AgreementEvent.EffortSpent;
import org.hudna.model.event.AgreementEvent.TruceAdopted;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.Agreement;
import org.hudna.scenario.Cessation;
import org.hudna.scenario.Persuasion;
import org.hudna.scenario.Phase;

/**
 * Adoption of the truce, late adoption, following another leader, and the guarantors' effort.
 * Adoption is a jump. Each guarantor shares its daily effort by need (C_max - C) over those that
 * have accepted; what a party receives is its share times the guarantor's leverage on it.
 */
public final class PersuasionProcess implements ModelProcess {
  private final AdoptionPlan plan;
  private final LateAdoption late;
  private final LeaderChoice leaders;

  /** Persuasion whose chance comes from a run's streams. */
  public PersuasionProcess(Streams streams) {
    this.plan = new AdoptionPlan(streams);
    this.late = new LateAdoption(streams);
    this.leaders = new LeaderChoice(streams);
  }

  @Override
  public void act(World world, Part part) {
    Agreement agreement = world.scenario().agreement();
    if (agreement == null || world.agreement().phase() == Phase.COLLAPSED) {
      return;
    }
    Cessation cessation = world.scenario().sections().cessation();
    if (world.agreement().inForce() && cessation != null) {
      adopt(world, part, cessation);
      late.act(world, part);
      leaders.act(world, part);
    }
    double share = effortShare(world, part, agreement);
    if (share > 0 && cessation != null) {
      world.cast().guarantors().forEach(g -> spend(world, part, g, share));
    }
  }

  private void adopt(World world, Part part, Cessation cessation) {
    for (Party party : world.cast().parties()) {
      if (party.stance().inTruce() && !party.adopted() && due(world, part, party)) {
        double level = plan.leadershipLevel(party, cessation.secondTryAdoption());
        party.adopt(party.prepared(level));
        world.emit(new TruceAdopted(part.fromHours(), party.id(), party.commitment()));
      }
    }
    double delay = world.agreement().delayHours();
    for (Formation formation : world.cast().formations()) {
      boolean due = formation.adoptsAtHours() + delay <= part.fromHours() + 1e-9;
      if (due && !formation.adopted() && formation.party().stance().inTruce()) {
        formation.adopt(formation.party().prepared(formation.adoptionLevel()));
      }
    }
  }

  private static boolean due(World world, Part part, Party party) {
    double hours = world.agreement().truceStartHours() + 24 * party.terms().adoption().afterDays();
    return hours <= part.fromHours() + 1e-9;
  }

  /** Share of the daily effort that is spent now, in [0, 1]. */
  private static double effortShare(World world, Part part, Agreement agreement) {
    Persuasion persuasion = agreement.persuasion();
    if (persuasion == null || world.agreement().phase() == Phase.NEGOTIATION) {
      return 0;
    }
    double start =
        world.scenario().time().hoursTo(agreement.persuasionStart())
            + world.agreement().delayHours();
    double end = start + persuasion.durationDays() * 24;
    double extra = overlap(part, start, end) / part.hours();
    double later = world.agreement().inForce() ? overlap(part, end, part.toHours()) : 0;
    return persuasion.intensity() * extra + persuasion.afterwards() * later / part.hours();
  }

  private static double overlap(Part part, double from, double to) {
    return Math.max(0, Math.min(to, part.toHours()) - Math.max(from, part.fromHours()));
  }

  private void spend(World world, Part part, Guarantor guarantor, double share) {
    List<Party> asked = world.cast().parties().stream().filter(p -> p.stance().inTruce()).toList();
    double need = asked.stream().mapToDouble(PersuasionProcess::need).sum();
    double budget = guarantor.terms().effortPerDay() * share * part.days();
    if (need <= 0 || budget <= 0) {
      return;
    }
    for (Party party : asked) {
      double leverage = party.terms().leverage().getOrDefault(guarantor.id(), 0.0);
      double effort = budget * need(party) / need * leverage;
      if (effort > 0) {
        world.emit(new EffortSpent(part.fromHours(), guarantor.id(), party.id(), effort));
      }
    }
  }

  private static double need(Party party) {
    return Math.max(0, party.maximalCommitment() - party.commitment());
  }
}
