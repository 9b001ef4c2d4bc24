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
            description =
                "Commitment under which a party may use an opt-out clause to withdraw at once; 0 means never",
            unit = "1",
            min = 0,
            max = 1,
            value = "{dist: uniform, min: 0.1, max: 0.3}")
        double optOutBelow,
    @Parameter(
            description = "Rate at which a party without any commitment uses it",
            unit = "1/day",
            min = 0,
            max = 5,
            value = "{dist: uniform, min: 0, max: 0.2}")
        double optOutPerDay,
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
                "Chance that a party whose commitment is at the pivot does not renew its announced term",
            unit = "1",
            min = 0,
            max = 1,
            source = "prior.term-not-renewed",
            value = "{dist: uniform, min: 0.4, max: 0.95}")
        double termNotRenewed,
    @Parameter(
            description =
                "Fall of the logit of that chance by a unit of commitment; 0 means that commitment does not matter",
            unit = "1",
            min = 0,
            max = 50,
            value = "4")
        double termSlope,
    @Parameter(
            description =
                "Commitment at which it is that chance: where leaderships stand about a week into a truce",
            unit = "1",
            min = 0,
            max = 1,
            value = "0.4")
        double termPivot) {}
