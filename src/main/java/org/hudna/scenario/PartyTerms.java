package org.hudna.scenario;

import java.util.List;
import java.util.Map;

/**
 * What one party brings to the truce: what it announced before it, and what moves it.
 *
 * @param leverage influence of each guarantor on the party, by guarantor id, each in [0, 1]
 * @param trusts ids of the observers whose reports the party believes
 * @param announcedTermDays null when the party announced no end of its own
 */
public record PartyTerms(
    @Parameter(description = "What the party announced before the truce") Stance stance,
    @Parameter(description = "Whether the truce ends when this party withdraws", value = "false")
        boolean principal,
    @Parameter(description = "How the party adopts the truce", optional = true) Adoption adoption,
    @Parameter(
            description = "Speed at which formations follow their leadership",
            unit = "1/day",
            min = 0,
            max = 5,
            value = "0.5")
        double cohesion,
    @Parameter(
            description = "How far persuasion works on the leadership",
            unit = "1",
            min = 0,
            max = 1,
            value = "0.5")
        double receptivity,
    @Parameter(
            description = "Solidarity with the designated party at the start",
            unit = "1",
            min = 0,
            max = 1,
            value = "0.2")
        double solidarity,
    @Parameter(
            description = "Leverage of each guarantor on the party",
            unit = "1",
            min = 0,
            max = 1,
            optional = true)
        Map<String, Double> leverage,
    @Parameter(
            description = "Term after which the party's own announcement ends",
            unit = "days",
            min = 1,
            max = 365,
            optional = true)
        Double announcedTermDays,
    @Parameter(description = "Observers whose reports the party believes", optional = true)
        List<String> trusts) {

  /** Copies the collections; absent ones become empty. */
  public PartyTerms {
    leverage = Frozen.map(leverage);
    trusts = trusts == null ? List.of() : List.copyOf(trusts);
    adoption = adoption == null ? Adoption.NONE : adoption;
  }
}
