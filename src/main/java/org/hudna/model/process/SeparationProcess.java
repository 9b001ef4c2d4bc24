package org.hudna.model.process;

import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.model.agent.Formation;
import org.hudna.model.event.ActorEvent.EntanglementChanged;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Draws;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.Separation;

/**
 * Separation: while a truce is in force, formations that want to leave the designated party give up
 * entanglement step by step at a constant rate, each step exposing them for days; after a
 * misdirected strike others go the other way. It sees fire, strikes and reports of the part before.
 */
public final class SeparationProcess implements ModelProcess {
  private final Streams streams;
  private final Recoil recoil;
  private final FireMemory fire = new FireMemory();
  private final SeparationChoice choice = new SeparationChoice();

  /** The process of one run. */
  public SeparationProcess(Streams streams) {
    this.streams = streams;
    this.recoil = new Recoil(streams);
  }

  @Override
  public void act(World world, Part part) {
    Separation terms = world.scenario().sections().separation();
    if (terms == null) {
      return;
    }
    fire.remember(world, part);
    if (!world.agreement().inForce()) {
      return;
    }
    for (SimulationEvent event : world.lastEvents()) {
      recoil.from(world, terms, event, part.fromHours());
    }
    for (Formation formation : world.cast().formations()) {
      if (formation.entanglement() > 0 && formation.party().stance().inTruce()) {
        consider(world, terms, formation, part);
      }
    }
  }

  private void consider(World world, Separation terms, Formation formation, Part part) {
    if (part.fromHours() < formation.exposedUntilHours()) {
      return;
    }
    double attacks = fire.attacksPerDay(formation.party().id(), formation.sector());
    if (terms.ratePerDay() <= 0 || !choice.wantsToLeave(world, terms, formation, attacks)) {
      return;
    }
    UniformRandomProvider rng = streams.at(Decision.SEPARATION, formation.key(), part.second());
    double wait = Draws.exponential(rng, 1 / terms.ratePerDay());
    if (wait < part.days()) {
      step(world, terms, formation, part.fromHours() + 24 * wait);
    }
  }

  private static void step(World world, Separation terms, Formation formation, double hours) {
    double before = formation.entanglement();
    formation.entanglement(before - terms.step());
    formation.exposedUntilHours(hours + 24 * terms.moveDays());
    world.emit(
        new EntanglementChanged(
            hours,
            formation.id(),
            formation.party().id(),
            world.ground().sectors().get(formation.sector()).sector().id(),
            formation.entanglement() - before,
            formation.entanglement()));
  }
}
