package org.hudna.model.process;

import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Party;
import org.hudna.model.event.ActorEvent.EntanglementChanged;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Keys;
import org.hudna.model.random.Streams;
import org.hudna.model.world.SectorNode;
import org.hudna.model.world.World;
import org.hudna.scenario.Separation;

/**
 * What a misdirected strike does to the entangled formations of the party that it hit, in its
 * sector and those beside it: each is absorbed by the designated party with some chance unless it
 * stands against it on a front, or else moves half a step towards it.
 */
final class Recoil {
  private final Streams streams;

  Recoil(Streams streams) {
    this.streams = streams;
  }

  /** Applies one strike at an hour after it. */
  void from(World world, Separation terms, JointStrikeFlown strike, double hours) {
    for (SectorNode node : world.ground().sectors()) {
      if (node.sector().id().equals(strike.where().sector())) {
        moveAll(world, terms, strike, node, hours);
        for (int beside : node.neighbours()) {
          moveAll(world, terms, strike, world.ground().sectors().get(beside), hours);
        }
      }
    }
  }

  private void moveAll(
      World world, Separation terms, JointStrikeFlown strike, SectorNode node, double hours) {
    Party target = world.cast().party(strike.targetParty());
    for (Formation formation : node.formations()) {
      if (formation.entanglement() > 0 && formation.party().id().equals(strike.hitParty())) {
        long key = Keys.mix(formation.key(), strike.id());
        double draw = streams.at(Decision.SEPARATION, key).nextDouble();
        if (draw < terms.absorbedShare() && !Defection.opposed(world, formation, target)) {
          Defection.of(world, formation, target, "misdirected-strike", hours);
        } else {
          moveCloser(world, terms, formation, hours);
        }
      }
    }
  }

  private static void moveCloser(World world, Separation terms, Formation formation, double hours) {
    double before = formation.entanglement();
    formation.entanglement(before + terms.step() / 2);
    double change = formation.entanglement() - before;
    if (change > 0) {
      String sector = world.ground().sectors().get(formation.sector()).sector().id();
      world.emit(
          new EntanglementChanged(
              hours,
              formation.id(),
              formation.party().id(),
              sector,
              change,
              formation.entanglement()));
    }
  }
}
