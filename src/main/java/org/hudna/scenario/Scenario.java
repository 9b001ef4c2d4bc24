package org.hudna.scenario;

import java.util.List;
import java.util.Map;

/** One situation as its file says it, with every uncertain number drawn. */
public record Scenario(
    @Parameter(description = "One line that names the scenario") String title,
    @Parameter(description = "What it lets a reader compare, and why", optional = true)
        String question,
    @Parameter(description = "Folder of the theatre, beside the file or under theatres/")
        String theatre,
    @Parameter(
            description =
                "Window whose rates of violence the run-in has: the part of the file's name after intensity-")
        String intensity,
    @Parameter(
            description = "File of particles for --posterior, relative to the file that names it",
            optional = true)
        String posterior,
    @Parameter(description = "Simulated period") TimeFrame time,
    @Parameter(description = "Parties by id; the theatre says which there are")
        Map<String, PartyTerms> parties,
    @Parameter(description = "Guarantors by id", optional = true)
        Map<String, GuarantorTerms> guarantors,
    @Parameter(description = "The envoy; absent means none", optional = true)
        MediatorTerms mediator,
    @Parameter(description = "Observers by id", optional = true)
        Map<String, ObserverTerms> observers,
    @Parameter(description = "Air arms by id", optional = true) Map<String, AirArmTerms> airArms,
    @Parameter(description = "The terms; absent means no truce", optional = true)
        Agreement agreement,
    @Parameter(description = "How violence, commitment and aid work", value = "{}")
        Behaviour behaviour,
    @Parameter(description = "Outside events at given times", optional = true)
        List<ScriptedEvent> script,
    @Parameter(
            description = "false switches a mechanism off, as the section on switches says",
            optional = true)
        Map<Mechanism, Boolean> mechanisms) {

  /** Copies the collections; absent ones become empty. */
  public Scenario {
    parties = Frozen.map(parties);
    guarantors = Frozen.map(guarantors);
    observers = Frozen.map(observers);
    airArms = Frozen.map(airArms);
    script = script == null ? List.of() : List.copyOf(script);
    mechanisms = Frozen.map(mechanisms);
  }

  /** The sections in force; none without an agreement. */
  public Sections sections() {
    return agreement == null ? Sections.NONE : agreement.sections();
  }

  /** Whether there is an agreement that was announced by the first instant. */
  public boolean announcedBefore() {
    return agreement != null && time.hoursTo(agreement.announced()) <= 0;
  }
}
