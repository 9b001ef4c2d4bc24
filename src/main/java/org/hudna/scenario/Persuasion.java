package org.hudna.scenario;

/** The guarantors' effort to move the parties, and how long it lasts. */
public record Persuasion(
    @Parameter(
            description = "How long the extra effort lasts",
            unit = "days",
            min = 0,
            max = 60,
            source = "fact.terms",
            value = "7")
        double durationDays,
    @Parameter(
            description = "Share of each guarantor's daily effort that is spent while it lasts",
            unit = "1",
            min = 0,
            max = 1,
            value = "1")
        double intensity,
    @Parameter(
            description = "Share of the effort that goes on when it is over",
            unit = "1",
            min = 0,
            max = 1,
            value = "0.15")
        double afterwards) {}
