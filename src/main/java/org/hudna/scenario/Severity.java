package org.hudna.scenario;

/** Deaths of a lethal event, beside the theatre's fitted laws. */
public record Severity(
    @Parameter(
            description = "Mean deaths per lethal event in the truce against before",
            unit = "1",
            min = 0.1,
            max = 1.5,
            source = "prior.severity-ratio",
            value = "{dist: lognormal, median: 0.7, logSd: 0.25, min: 0.3, max: 1.2}")
        double truceRatio,
    @Parameter(
            description = "Share of recorded events without deaths while the truce restrains",
            unit = "1",
            min = 0,
            max = 0.5,
            source = "prior.severity-ratio",
            value = "0.09")
        double truceZeroShare,
    @Parameter(description = "Where the theatre has no law for a dyad", value = "{}")
        DeathLaw elsewhere) {}
