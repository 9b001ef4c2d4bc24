package org.hudna.scenario;

/** Section 1: who stops what. */
public record Cessation(
    @Parameter(
            description = "Factor on adoption because an earlier truce failed (1 at a first try)",
            unit = "1",
            min = 0.1,
            max = 2,
            source = "prior.second-try",
            value = "1")
        double secondTryAdoption,
    @Parameter(
            description =
                "Factor on the uncovered share because an earlier truce failed (1 at a first try)",
            unit = "1",
            min = 0.5,
            max = 2,
            source = "prior.second-try",
            value = "1")
        double secondTryUncovered) {}
