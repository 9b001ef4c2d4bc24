package org.hudna.scenario;

/** Rounds of talks between the guarantors; failed ones resume. */
public record Talks(
    @Parameter(
            description = "Rounds before the agreement stands",
            unit = "rounds",
            min = 0,
            max = 50,
            source = "fact.talks",
            value = "4")
        int rounds,
    @Parameter(
            description = "Length of a round",
            unit = "h",
            min = 0.1,
            max = 48,
            source = "fact.talks",
            value = "3.25")
        double roundHours,
    @Parameter(description = "Whether the rounds are known to have agreed", value = "true")
        boolean scripted,
    @Parameter(
            description =
                "Odds that the last round agrees when nothing is scripted, before trust and mediation",
            unit = "1",
            min = 0.01,
            max = 100,
            value = "0.6")
        double agreementOdds,
    @Parameter(
            description = "Days until failed talks resume",
            unit = "days",
            min = 0.5,
            max = 60,
            source = "fact.talks",
            value = "7")
        double resumeAfterDays) {}
