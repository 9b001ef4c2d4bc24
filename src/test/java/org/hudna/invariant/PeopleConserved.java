package org.hudna.invariant;

import java.util.HashSet;
import java.util.Set;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Guarantor;
import org.hudna.model.agent.Party;
import org.hudna.model.world.Part;
import org.hudna.model.world.PlaceState;
import org.hudna.model.world.SectorNode;
import org.hudna.model.world.World;
import org.hudna.scenario.Theatre.FormationSite;

/** At the end of each day every fighter is in one formation of one party in one sector. */
final class PeopleConserved implements Invariant {
  private final double fighters;

  PeopleConserved(Setting setting) {
    fighters = setting.theatre.formations().stream().mapToDouble(FormationSite::fighters).sum();
  }

  @Override
  public String statement() {
    return "no fighter is lost or doubled, and what agents hold stays within its bounds";
  }

  @Override
  public void look(World world, Part part, Faults faults) {
    if (!part.closesDay()) {
      return;
    }
    Set<Formation> members = new HashSet<>();
    double sum = 0;
    for (Party party : world.cast().parties()) {
      for (Formation formation : party.formations()) {
        faults.unless(members.add(formation), "in two parties", formation.id());
        faults.unless(formation.party() == party, "listed under", party.id(), formation.id());
        sum += formation.fighters();
      }
      holdings(party, faults);
    }
    faults.unless(Math.abs(sum - fighters) < 1e-6 * (1 + fighters), "fighters", sum);
    stationed(world, members, faults);
    world.cast().formations().forEach(formation -> holdings(formation, faults));
    for (Guarantor guarantor : world.cast().guarantors()) {
      faults.unless(Bounds.share(guarantor.trust()), "trust of", guarantor.id(), part);
    }
    for (PlaceState place : world.ground().places()) {
      faults.unless(place.supplyDays() >= 0, "supplies of", place.place().id(), part);
    }
  }

  private static void stationed(World world, Set<Formation> members, Faults faults) {
    Set<Formation> there = new HashSet<>();
    for (SectorNode node : world.ground().sectors()) {
      for (Formation formation : node.formations()) {
        faults.unless(formation.sector() == node.index(), "in another sector", formation.id());
        faults.unless(there.add(formation), "in two sectors", formation.id());
      }
    }
    faults.unless(there.equals(members), "in no party or no sector", there.size());
    faults.unless(members.size() == world.cast().formations().size(), "lost", members.size());
  }

  private static void holdings(Party party, Faults faults) {
    boolean bounded = Bounds.share(party.commitment()) && Bounds.share(party.solidarity());
    faults.unless(bounded, "commitment or solidarity", party.id());
    faults.unless(Bounds.share(party.formationCommitment()), "commitment", party.id());
  }

  private static void holdings(Formation formation, Faults faults) {
    faults.unless(Bounds.share(formation.commitment()), "commitment", formation.id());
    faults.unless(Bounds.share(formation.entanglement()), "entanglement", formation.id());
    faults.unless(formation.restraint() >= 0, "restraint", formation.id());
    faults.unless(formation.grievance() >= 0, "grievance", formation.id());
  }
}
