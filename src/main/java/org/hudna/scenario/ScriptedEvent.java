package org.hudna.scenario;

import java.time.LocalDateTime;

/** An outside event that the scenario sets at a time. */
public record ScriptedEvent(
    @Parameter(description = "When it happens") LocalDateTime at,
    @Parameter(description = "What happens") Kind kind,
    @Parameter(
            description = "Party that is hit by a strike, attacks a convoy or speaks",
            optional = true)
        String party,
    @Parameter(description = "Place where it happens", optional = true) String place,
    @Parameter(description = "Guarantor that acts", optional = true) String guarantor,
    @Parameter(
            description = "Deaths that it causes",
            unit = "deaths",
            min = 0,
            max = 10000,
            value = "0")
        double deaths,
    @Parameter(
            description = "Change of commitment by a statement",
            unit = "1",
            min = -1,
            max = 1,
            value = "0")
        double strength) {

  /** The kinds of scripted events; each also arises by itself. */
  public enum Kind {
    /** A strike of a guarantor on a signatory. */
    MISDIRECTED_STRIKE,
    /** An attack on an aid convoy, with deaths of civilians: convoys stop. */
    CONVOY_ATTACK,
    /** A statement by a party's leadership that moves its commitment. */
    STATEMENT
  }
}
