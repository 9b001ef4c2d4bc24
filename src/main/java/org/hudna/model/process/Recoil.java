package org.hudna.model.process;

import java.util.HashMap;
import java.util.Map;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Party;
import org.hudna.model.event.ActorEvent.EntanglementChanged;
import org.hudna.model.event.Breach;
import org.hudna.model.event.ObservationEvent.ReportBelieved;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Keys;
import org.hudna.model.random.Streams;
import org.hudna.model.world.SectorNode;
import org.hudna.model.world.StrikeZone;
import org.hudna.model.world.World;
import org.hudna.scenario.Separation;

/**
 * What a misdirected strike does to the entangled formations of the party that it hit: each is
 * absorbed by the designated party with some chance unless it stands against it on a front, or else
 * moves half a step towards it and breaks off what move it was on. The formation struck reacts at
 * once; those of its party in its sector and beside it when the party believes a report of the
 * strike.
 */
final class Recoil {
  private final Streams streams;
  private final Map<Long, String> struck = new HashMap<>();

  Recoil(Streams streams) {
    this.streams = streams;
  }

  /** A strike: its number, its sector, the party hit, and whether it is felt or heard of. */
  private record Blow(long strike, String sector, String hitParty, boolean felt) {}

  /** Lets those react whom an event reaches, at an hour after it. */
  void from(World world, Separation terms, SimulationEvent event, double hours) {
    if (event instanceof JointStrikeFlown strike && strike.misdirected()) {
      struck.put(strike.id(), strike.hitFormation());
      String sector = strike.where().sector();
      spread(world, terms, new Blow(strike.id(), sector, strike.hitParty(), true), hours);
    } else if (event instanceof ReportBelieved report
        && report.what() == Breach.MISDIRECTED_STRIKE
        && report.believer().equals(report.victim())) {
      String sector = report.where().sector();
      spread(world, terms, new Blow(report.violation(), sector, report.victim(), false), hours);
    }
  }

  private void spread(World world, Separation terms, Blow blow, double hours) {
    for (SectorNode node : world.ground().sectors()) {
      if (node.sector().id().equals(blow.sector())) {
        StrikeZone zone = world.ground().zoneOf(node.index());
        Party target = zone == null ? null : world.cast().party(zone.terms().target());
        reactAll(world, terms, blow, node, target, hours);
        for (int beside : node.neighbours()) {
          reactAll(world, terms, blow, world.ground().sectors().get(beside), target, hours);
        }
      }
    }
  }

  private void reactAll(
      World world, Separation terms, Blow blow, SectorNode node, Party target, double hours) {
    for (Formation formation : node.formations()) {
      boolean itself = formation.id().equals(struck.get(blow.strike()));
      boolean ofParty = formation.party().id().equals(blow.hitParty());
      if (formation.entanglement() > 0 && ofParty && itself == blow.felt()) {
        long key = Keys.mix(formation.key(), blow.strike());
        double draw = streams.at(Decision.SEPARATION, key).nextDouble();
        boolean absorbed = target != null && draw < terms.absorbedShare();
        if (absorbed && !Defection.opposed(world, formation, target)) {
          Defection.of(world, formation, target, "misdirected-strike", hours);
        } else {
          moveCloser(world, terms, formation, hours);
        }
      }
    }
  }

  private static void moveCloser(World world, Separation terms, Formation formation, double hours) {
    formation.endMove(hours);
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
