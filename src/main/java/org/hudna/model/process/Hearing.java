package org.hudna.model.process;

import java.util.List;
import org.hudna.model.agent.Guarantor;
import org.hudna.model.agent.Party;
import org.hudna.model.event.ObservationEvent.ViolationVerified;
import org.hudna.model.world.World;

/**
 * What guarantors and parties make of a report. Each believes its own observers. A violation is
 * verified once every guarantor believes it; a party counts it once.
 */
final class Hearing {
  private final Credence credence = new Credence();
  private final Adversaries adversaries;

  Hearing(World world) {
    this.adversaries = new Adversaries(world.theatre());
  }

  /** Lets everybody who believes the observer hear a report that has been published. */
  void hear(World world, Report report) {
    Credence.Believers believers = credence.of(report.incident().id(), report.hours());
    guarantorsHear(world, report, believers);
    if (report.incident().onSignatory() || report.incident().amongSignatories()) {
      partiesHear(world, report, believers);
    }
  }

  private void guarantorsHear(World world, Report report, Credence.Believers believers) {
    List<Guarantor> guarantors = world.cast().guarantors();
    for (int i = 0; i < guarantors.size(); i++) {
      if (guarantors.get(i).believes(report.observer().id())
          && believers.guarantor(i) == guarantors.size()) {
        verify(world, report);
      }
    }
  }

  private static void verify(World world, Report report) {
    Incident incident = report.incident();
    if (incident.amongSignatories()) {
      world.beliefs().verified().add(1);
      world.beliefs().verifiedDeaths().add(incident.deaths());
    }
    world.emit(
        new ViolationVerified(
            report.hours(),
            report.observer().id(),
            incident.id(),
            incident.accused(),
            incident.kind(),
            incident.where(),
            incident.deaths(),
            incident.amongSignatories()));
  }

  private void partiesHear(World world, Report report, Credence.Believers believers) {
    List<Party> parties = world.cast().parties();
    for (int i = 0; i < parties.size(); i++) {
      Party party = parties.get(i);
      if (party.terms().trusts().contains(report.observer().id()) && believers.party(i)) {
        count(world, party, report.incident());
      }
    }
  }

  private void count(World world, Party party, Incident incident) {
    if (incident.amongSignatories() && adversaries.are(party.id(), incident.accused())) {
      world.beliefs().byAdversaries(party.id()).add(1);
    }
    if (incident.onSignatory() && party.id().equals(incident.victim())) {
      world.beliefs().suffered(party.id()).add(1 + incident.deaths());
    }
  }
}
