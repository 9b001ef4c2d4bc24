package org.hudna.scenario;

/** What the agreement leaves open; it caps the commitment that persuasion can reach. */
public record Politics(
    @Parameter(
            description = "Disagreement on the transition phase, taken off the greatest commitment",
            unit = "1",
            min = 0,
            max = 1,
            source = "fact.talks",
            value = "{dist: uniform, min: 0.05, max: 0.25}")
        double transitionGap,
    @Parameter(
            description = "Whether each side may withdraw when it believes the terms unfulfilled",
            value = "true")
        boolean optOut,
    @Parameter(
            description = "What an opt-out clause takes off the greatest commitment",
            unit = "1",
            min = 0,
            max = 1,
            source = "fact.flexibility",
            value = "{dist: uniform, min: 0, max: 0.1}")
        double optOutPenalty,
    @Parameter(
            description = "What a term announced by a party takes off its greatest commitment",
            unit = "1",
            min = 0,
            max = 1,
            source = "fact.flexibility",
            value = "{dist: uniform, min: 0, max: 0.1}")
        double fixedTermPenalty,
    @Parameter(
            description =
                "Chance that a party with commitment 0.4 does not renew its announced term",
            unit = "1",
            min = 0,
            max = 1,
            source = "prior.term-not-renewed",
            value = "{dist: uniform, min: 0.4, max: 0.95}")
        double termNotRenewed) {}
