package org.hudna.model.process;

import java.util.Arrays;
import java.util.List;
import org.hudna.model.agent.Formation;
import org.hudna.model.event.DayClosed;
import org.hudna.model.event.DayClosed.GuarantorState;
import org.hudna.model.event.DayClosed.PartyState;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.Theatre.FormationSite;

/** Closes each day: the state at midnight, and the counts of what is believed. */
public final class ReportingProcess implements ModelProcess {
  private static final double FREE = 0.05;

  @Override
  public void act(World world, Part part) {
    if (!part.closesDay()) {
      return;
    }
    double verified = world.beliefs().verified().today();
    closeBeliefs(world, part.toHours());
    boolean calm = world.scenario().agreement() != null && CalmRule.calm(world, part.toHours());
    world.emit(
        new DayClosed(
            part.toHours(),
            world.scenario().time().at(part.toHours()).toLocalDate().minusDays(1),
            world.agreement().phase(),
            calm ? world.agreement().calmDays() + 1 : 0,
            calm,
            verified,
            parties(world),
            guarantors(world),
            withoutSupplies(world),
            shareSeparated(world)));
  }

  /** Closes the day of what is believed, or drops it if the truce began within it. */
  private static void closeBeliefs(World world, double midnightHours) {
    double start = world.agreement().truceStartHours();
    if (midnightHours - start < 24 - 1e-9) {
      world.beliefs().restart();
    } else {
      world.beliefs().closeDay(Double.isNaN(start));
    }
  }

  private static List<PartyState> parties(World world) {
    return world.cast().parties().stream()
        .map(
            p ->
                new PartyState(
                    p.id(), p.stance(), p.commitment(), p.formationCommitment(), p.solidarity()))
        .toList();
  }

  private static List<GuarantorState> guarantors(World world) {
    return world.cast().guarantors().stream()
        .map(g -> new GuarantorState(g.id(), g.trust()))
        .toList();
  }

  private static List<Double> withoutSupplies(World world) {
    return Arrays.stream(Supplies.withoutSupplies(world)).boxed().toList();
  }

  /** Of the formations entangled at the start, the share of fighters no longer entangled. */
  private static double shareSeparated(World world) {
    double all = 0;
    double free = 0;
    List<FormationSite> sites = world.theatre().formations();
    for (int i = 0; i < sites.size(); i++) {
      if (sites.get(i).entanglement() > FREE) {
        Formation formation = world.cast().formations().get(i);
        all += formation.fighters();
        double start = sites.get(i).entanglement();
        free += formation.fighters() * Math.max(0, 1 - formation.entanglement() / start);
      }
    }
    return all == 0 ? 0 : free / all;
  }
}
