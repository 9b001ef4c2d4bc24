package org.hudna.scenario;

import java.time.LocalDateTime;

/** The start of the truce. */
public record Truce(
    @Parameter(
            description = "Instant at which fighting is to stop; absent when it follows persuasion",
            optional = true)
        LocalDateTime start,
    @Parameter(
            description = "Whether the truce starts with persuasion or after it",
            value = "with-persuasion")
        Order order) {

  /** How truce and persuasion follow each other. */
  public enum Order {
    /** Both start at the given instant. */
    WITH_PERSUASION,
    /** The truce starts when persuasion, begun at the announcement, ends. */
    AFTER_PERSUASION
  }
}
