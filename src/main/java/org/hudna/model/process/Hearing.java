package org.hudna.model.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hudna.model.agent.Guarantor;
import org.hudna.model.agent.Party;
import org.hudna.model.event.ObservationEvent.ReportBelieved;
import org.hudna.model.event.ObservationEvent.ViolationVerified;
import org.hudna.model.world.World;

/**
 * What guarantors and parties make of a report. Each believes its own observers. A violation is
 * verified once every guarantor believes it of the same accused; a party counts it once. What moves
 * trust or solidarity is told when a guarantor, or the party that is said to be hit, first believes
 * it. While a truce is in force only what happened since its start counts: late reports of the
 * fighting before it are no violations.
 */
final class Hearing {
  private final Credence credence = new Credence();
  private final Map<String, boolean[]> facing = new HashMap<>();
  private final List<Audience> audiences;

  Hearing(World world) {
    Adversaries adversaries = new Adversaries(world.theatre());
    List<Party> parties = world.cast().parties();
    for (Party accused : parties) {
      boolean[] faces = new boolean[parties.size()];
      for (int i = 0; i < faces.length; i++) {
        faces[i] = adversaries.are(parties.get(i).id(), accused.id());
      }
      facing.put(accused.id(), faces);
    }
    this.audiences =
        world.cast().observers().stream().map(observer -> Audience.of(world, observer)).toList();
  }

  /** Says how many reports of an incident are on their way. */
  void expect(Incident incident, int reports) {
    credence.expect(incident.accusation(), reports);
  }

  /** Lets everybody who believes the observer hear a report that has been published. */
  void hear(World world, Report report) {
    Audience audience = audiences.get(report.rank());
    Credence.Believers believers = credence.of(report.incident().accusation());
    guarantorsHear(world, report, audience, believers);
    boolean concerns = report.incident().onSignatory() || report.incident().amongSignatories();
    if (concerns && counts(world, report.incident())) {
      partiesHear(world, report, audience, believers);
    }
  }

  private static void guarantorsHear(
      World world, Report report, Audience audience, Credence.Believers believers) {
    List<Guarantor> guarantors = world.cast().guarantors();
    for (int guarantor : audience.guarantors()) {
      int believing = believers.guarantor(guarantor);
      if (believing > 0 && report.incident().what().movesTrust()) {
        tell(world, report, guarantors.get(guarantor).id());
      }
      if (believing == guarantors.size()) {
        verify(world, report);
      }
    }
  }

  private static void tell(World world, Report report, String believer) {
    Incident incident = report.incident();
    world.emit(
        new ReportBelieved(
            report.hours(),
            believer,
            incident.id(),
            incident.what(),
            incident.accused(),
            incident.victim(),
            incident.where(),
            incident.deaths()));
  }

  private static boolean counts(World world, Incident incident) {
    return !world.agreement().inForce()
        || incident.hours() >= world.agreement().truceStartHours() - 1e-9;
  }

  private static void verify(World world, Report report) {
    Incident incident = report.incident();
    if (incident.amongSignatories() && counts(world, incident)) {
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

  private void partiesHear(
      World world, Report report, Audience audience, Credence.Believers believers) {
    Incident incident = report.incident();
    boolean[] faces = incident.amongSignatories() ? facing.get(incident.accused()) : null;
    for (int party : audience.parties()) {
      if (believers.party(party)) {
        Party who = world.cast().parties().get(party);
        boolean hit = who.id().equals(incident.victim());
        if (faces != null) {
          count(world, who, incident, faces[party], hit);
        }
        if (hit && incident.what().movesTrust()) {
          tell(world, report, who.id());
        }
      }
    }
  }

  private static void count(
      World world, Party party, Incident incident, boolean byAdversary, boolean hit) {
    if (byAdversary) {
      world.beliefs().byAdversaries(party.id()).add(1);
    }
    if (hit && incident.onSignatory()) {
      world.beliefs().suffered(party.id()).add(1 + incident.deaths());
    }
  }
}
