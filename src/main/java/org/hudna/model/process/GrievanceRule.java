package org.hudna.model.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Party;
import org.hudna.model.event.ObservationEvent.AllegationLapsed;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.event.ViolenceEvent.OutsideStrikeFlown;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.Commitment;

/**
 * Grievance of formations: it rises by covered attacks on them, which those under fire know, by
 * strikes on the wrong side and by allegations of their party left open, and halves in time.
 * Solidarity with the designated party rises by strikes on the wrong side and falls back.
 */
final class GrievanceRule {
  private Map<String, Formation> byId;

  void fold(World world, Part part, List<SimulationEvent> events) {
    Commitment terms = world.scenario().behaviour().commitment();
    if (byId == null) {
      byId = new HashMap<>();
      world.cast().formations().forEach(f -> byId.put(f.id(), f));
    }
    fade(world, part, terms);
    for (SimulationEvent event : events) {
      if (event instanceof ViolationCommitted attack && attack.covered()) {
        add(attack.targetFormation(), terms.grievancePerAttack() * (1 + attack.harm().deaths()));
      } else if (event instanceof JointStrikeFlown strike && strike.misdirected()) {
        add(strike.hitFormation(), terms.grievancePerStrike());
        solidarity(world, strike.hitParty());
      } else if (event instanceof OutsideStrikeFlown strike && strike.onSignatory()) {
        addAll(world, strike.hitParty(), terms.grievancePerStrike());
      } else if (event instanceof AllegationLapsed lapsed) {
        addAll(world, lapsed.victim(), terms.grievancePerLapse());
      }
    }
  }

  private void fade(World world, Part part, Commitment terms) {
    double keep = Math.pow(2, -part.days() / terms.grievanceHalfLifeDays());
    for (Formation formation : world.cast().formations()) {
      if (formation.grievance() > 0) {
        formation.grievance(formation.grievance() * keep);
      }
    }
    double days = world.scenario().behaviour().trust().solidarityHalfLifeDays();
    double stay = Math.pow(2, -part.days() / days);
    for (Party party : world.cast().parties()) {
      double rest = party.terms().solidarity();
      party.solidarity(rest + (party.solidarity() - rest) * stay);
    }
  }

  private void add(String formation, double amount) {
    Formation hit = formation == null ? null : byId.get(formation);
    if (hit != null) {
      hit.grievance(hit.grievance() + amount);
    }
  }

  private static void addAll(World world, String id, double amount) {
    Party party = id == null ? null : world.cast().party(id);
    if (party != null) {
      party.formations().forEach(f -> f.grievance(f.grievance() + amount));
    }
  }

  private static void solidarity(World world, String id) {
    Party party = world.cast().party(id);
    party.solidarity(party.solidarity() + world.scenario().behaviour().trust().solidarityRise());
  }
}
