package org.hudna.scenario;

/**
 * How the guarantors prolong the truce: each extends with probability (1-q) logistic(a0 + a1 trust
 * + a2 calmShare - a3 deathsRatio), unless renewal is automatic.
 */
public record Renewal(
    @Parameter(
            description = "Hours between two renewals; 0 means that none is needed",
            unit = "h",
            min = 0,
            max = 8760,
            source = "fact.terms",
            value = "48")
        double everyHours,
    @Parameter(
            description = "Whether the truce goes on at each renewal without a decision",
            value = "false")
        boolean automatic,
    @Parameter(
            description = "Constant",
            unit = "1",
            min = -10,
            max = 10,
            value = "{dist: uniform, min: 3, max: 5}")
        double a0,
    @Parameter(
            description = "Weight of trust",
            unit = "1",
            min = 0,
            max = 10,
            value = "{dist: uniform, min: 1, max: 3}")
        double a1,
    @Parameter(
            description = "Weight of the share of calm days since the last renewal",
            unit = "1",
            min = 0,
            max = 10,
            value = "{dist: uniform, min: 0.5, max: 2}")
        double a2,
    @Parameter(
            description = "Weight of believed deaths against the run-in",
            unit = "1",
            min = 0,
            max = 10,
            value = "{dist: uniform, min: 0.5, max: 2}")
        double a3,
    @Parameter(
            description = "Extra chance that a renewal fails, whatever the days were like",
            unit = "1",
            min = 0,
            max = 1,
            source = "prior.renewal-failure",
            value = "{dist: power, scale: 0.2, exponent: 2}")
        double extraFailure) {}
