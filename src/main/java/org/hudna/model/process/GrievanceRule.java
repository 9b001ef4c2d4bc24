package org.hudna.model.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Party;
import org.hudna.model.event.Breach;
import org.hudna.model.event.ObservationEvent.AllegationLapsed;
import org.hudna.model.event.ObservationEvent.ReportBelieved;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.event.ViolenceEvent.OutsideStrikeFlown;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.world.Part;
import org.hudna.model.world.World;
import org.hudna.scenario.Commitment;

/**
 * Grievance of formations: it rises by covered attacks and strikes on the wrong side that hit them,
 * which those under fire know, and halves in time. What happened elsewhere their party must believe
 * first: then a strike outside the zones is resented by its other formations, and one by the joint
 * centre raises its solidarity with the designated party, which falls back. Allegations of the
 * party that are left open are resented by all.
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
      } else if (event instanceof OutsideStrikeFlown strike && strike.onSignatory()) {
        addAll(
            world,
            strike.hitParty(),
            f -> isIn(world, f, strike.where().sector()),
            terms.grievancePerStrike());
      } else if (event instanceof ReportBelieved report) {
        believe(world, terms, report);
      } else if (event instanceof AllegationLapsed lapsed) {
        addAll(world, lapsed.victim(), f -> true, terms.grievancePerLapse());
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

  private static void believe(World world, Commitment terms, ReportBelieved report) {
    Party party = world.cast().party(report.believer());
    if (party == null) {
      return;
    }
    if (report.what() == Breach.MISDIRECTED_STRIKE) {
      double rise = world.scenario().behaviour().trust().solidarityRise();
      party.solidarity(party.solidarity() + rise);
    } else if (report.what() == Breach.OUTSIDE_STRIKE) {
      String hit = report.where().sector();
      addAll(world, party.id(), f -> !isIn(world, f, hit), terms.grievancePerStrike());
    }
  }

  private static boolean isIn(World world, Formation formation, String sector) {
    return world.ground().sectors().get(formation.sector()).sector().id().equals(sector);
  }

  private static void addAll(World world, String id, Predicate<Formation> which, double amount) {
    Party party = id == null ? null : world.cast().party(id);
    if (party != null) {
      party.formations().stream().filter(which).forEach(f -> f.grievance(f.grievance() + amount));
    }
  }
}
