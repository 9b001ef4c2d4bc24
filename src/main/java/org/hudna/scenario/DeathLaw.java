package org.hudna.scenario;

/** Deaths of a lethal event where the theatre has no law of its own for governorate and dyad. */
public record DeathLaw(
    @Parameter(
            description = "Mean of the logarithm of deaths before truncation",
            unit = "1",
            min = -3,
            max = 3,
            source = "prior.severity",
            value = "0.53")
        double mu,
    @Parameter(
            description = "Spread of that logarithm",
            unit = "1",
            min = 0.1,
            max = 3,
            source = "prior.severity",
            value = "1.23")
        double sigma,
    @Parameter(
            description = "Share of events without deaths",
            unit = "1",
            min = 0,
            max = 1,
            source = "prior.severity",
            value = "0.005")
        double zeroShare,
    @Parameter(
            description = "Share of events whose dead are civilians",
            unit = "1",
            min = 0,
            max = 1,
            value = "0.3")
        double civilianShare) {}
