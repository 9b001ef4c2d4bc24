package org.hudna.scenario;

import java.time.LocalDateTime;

/** The terms: when they hold, how they proceed, and five sections that can each be removed. */
public record Agreement(
    @Parameter(description = "When the agreement is announced") LocalDateTime announced,
    @Parameter(description = "When the fighting is to stop") Truce truce,
    @Parameter(
            description = "The guarantors' extra effort on the parties; absent means none",
            optional = true)
        Persuasion persuasion,
    @Parameter(description = "What opens the implementation phase", value = "{}") Clock clock,
    @Parameter(description = "How the guarantors prolong the truce", value = "{}") Renewal renewal,
    @Parameter(description = "Rounds of talks between the guarantors", value = "{}") Talks talks,
    @Parameter(description = "What stays open between the sides", value = "{}") Politics politics,
    @Parameter(description = "The five sections", optional = true) Sections sections) {

  /** Absent sections become none at all. */
  public Agreement {
    sections = sections == null ? Sections.NONE : sections;
  }

  /** When the truce starts: at its instant, or when the period of persuasion before it ends. */
  public LocalDateTime truceStart() {
    if (truce.order() == Truce.Order.WITH_PERSUASION) {
      return truce.start();
    }
    double days = persuasion == null ? 0 : persuasion.durationDays();
    return announced.plusSeconds(Math.round(days * 86_400));
  }

  /** When persuasion starts: with the truce, or at the announcement if it comes before it. */
  public LocalDateTime persuasionStart() {
    return truce.order() == Truce.Order.WITH_PERSUASION ? truceStart() : announced;
  }
}
