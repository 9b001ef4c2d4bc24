package org.hudna.model.process;

import static java.lang.Double.NaN;

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
 * Separation: while a truce is in force, formations that want to leave the designated party set out
 * at a constant rate. A move takes days, in which they draw more fire, and gives up a step of
 * entanglement at its end. After a misdirected strike others go the other way, and moves are broken
 * off. It sees fire and strikes of the part before.
 */
public final class SeparationProcess implements ModelProcess {
  private final Streams streams;
  private final Recoil recoil;
  private final FireMemory fire = new FireMemory();
  private final SeparationChoice choice = new SeparationChoice();
  private boolean inForce = true;

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
    fire.remember(world, part, terms.fireMemoryDays());
    boolean wasInForce = inForce;
    inForce = world.agreement().inForce();
    if (!inForce && !wasInForce) {
      return;
    }
    if (inForce) {
      for (SimulationEvent event : world.lastEvents()) {
        recoil.from(world, terms, event, part.fromHours());
      }
    }
    for (Formation formation : world.cast().formations()) {
      if (inForce && formation.entanglement() > 0 && formation.party().stance().inTruce()) {
        advance(world, terms, formation, part);
      } else if (formation.moving()) {
        formation.endMove(part.fromHours());
      }
    }
  }

  private void advance(World world, Separation terms, Formation formation, Part part) {
    double free = part.fromHours();
    if (formation.moving()) {
      free = formation.movesUntilHours();
      if (free > part.toHours()) {
        return;
      }
      arrive(world, terms, formation);
    }
    double start = formation.entanglement() > 0 ? start(world, terms, formation, part, free) : NaN;
    if (start < part.toHours()) {
      formation.setOut(start, start + 24 * terms.moveDays(), terms.exposure());
      if (terms.moveDays() == 0) {
        arrive(world, terms, formation);
      }
    }
  }

  /** The hour at which it would set out; NaN if it does not want to. */
  private double start(
      World world, Separation terms, Formation formation, Part part, double freeHours) {
    double attacks = fire.attacksPerDay(formation.party().id(), formation.sector());
    if (terms.ratePerDay() <= 0 || !choice.wantsToLeave(world, terms, formation, attacks)) {
      return NaN;
    }
    UniformRandomProvider rng = streams.at(Decision.SEPARATION, formation.key(), part.second());
    return freeHours + 24 * Draws.exponential(rng, 1 / terms.ratePerDay());
  }

  private static void arrive(World world, Separation terms, Formation formation) {
    double hours = formation.movesUntilHours();
    double before = formation.entanglement();
    formation.entanglement(before - terms.step());
    formation.endMove(hours);
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
