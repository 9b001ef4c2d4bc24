package org.hudna.scenario;

/** Section 4: formations leave the neighbourhood of the designated party. */
public record Separation(
    @Parameter(
            description = "Push of the guarantors for separation",
            unit = "1",
            min = 0,
            max = 2,
            value = "{dist: uniform, min: 0.3, max: 0.8}")
        double push,
    @Parameter(
            description = "Protection promised to those who leave",
            unit = "1",
            min = 0,
            max = 2,
            value = "{dist: uniform, min: 0.1, max: 0.5}")
        double protection,
    @Parameter(
            description = "Cost of leaving, per attack a day on the formation's front",
            unit = "1",
            min = 0,
            max = 5,
            value = "{dist: uniform, min: 0.1, max: 0.4}")
        double costUnderFire,
    @Parameter(
            description = "Rate at which a formation that wants to leave takes its next step",
            unit = "1/day",
            min = 0,
            max = 2,
            value = "0.15")
        double ratePerDay,
    @Parameter(
            description = "Time that a step takes",
            unit = "days",
            min = 0,
            max = 60,
            value = "3")
        double moveDays,
    @Parameter(
            description = "Factor on the chance of a formation to be the target while it moves",
            unit = "1",
            min = 1,
            max = 20,
            value = "{dist: uniform, min: 1, max: 3}")
        double exposure,
    @Parameter(
            description = "Half-life of the memory of attacks that makes the cost of leaving",
            unit = "days",
            min = 0.1,
            max = 30,
            value = "2")
        double fireMemoryDays,
    @Parameter(
            description = "Entanglement given up by one step",
            unit = "1",
            min = 0.01,
            max = 1,
            value = "0.25")
        double step,
    @Parameter(
            description =
                "Share of entangled formations that the designated party absorbs after a misdirected strike",
            unit = "1",
            min = 0,
            max = 1,
            value = "0.05")
        double absorbedShare) {}
