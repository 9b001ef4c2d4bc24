package org.hudna.scenario;

/** Convoys, permits, roads and needs. */
public record Aid(
    @Parameter(
            description =
                "Share of the people in need in besieged and hard-to-reach places planned for in a month",
            unit = "1",
            min = 0,
            max = 1,
            source = "fact.aid-plan",
            value = "{dist: uniform, min: 0.3, max: 0.6}")
        double plannedShare,
    @Parameter(
            description = "People whom one convoy supplies for a month",
            unit = "people",
            min = 100,
            max = 200000,
            source = "fact.aid-plan",
            value = "20000")
        double convoyPeople,
    @Parameter(
            description = "Chance that a request for a convoy is permitted without an agreement",
            unit = "1",
            min = 0,
            max = 1,
            source = "fact.aid-2015-outcomes",
            value = "{dist: uniform, min: 0.15, max: 0.35}")
        double permitShare,
    @Parameter(
            description = "Mean time to the answer",
            unit = "h",
            min = 1,
            max = 2000,
            value = "96")
        double permitHours,
    @Parameter(
            description = "Share of permitted convoys that are held because of fighting",
            unit = "1",
            min = 0,
            max = 1,
            source = "fact.aid-2015-outcomes",
            value = "{dist: uniform, min: 0.05, max: 0.2}")
        double insecureShare,
    @Parameter(
            description = "Of requests without a permit, the share that is never answered",
            unit = "1",
            min = 0,
            max = 1,
            source = "fact.aid-2015-outcomes",
            value = "{dist: uniform, min: 0.9, max: 1}")
        double unansweredShare,
    @Parameter(
            description =
                "Rate at which a permitted convoy is let across a front line that no corridor in force opens",
            unit = "1/day",
            min = 0,
            max = 5,
            source = "fact.aid-2015-outcomes",
            value = "{dist: log-uniform, min: 0.02, max: 0.08}")
        double crossingPerDay,
    @Parameter(
            description = "Mean wait at a checkpoint",
            unit = "h",
            min = 0,
            max = 240,
            value = "4")
        double checkpointHours,
    @Parameter(
            description = "Chance that a checkpoint turns a permitted convoy back",
            unit = "1",
            min = 0,
            max = 1,
            value = "{dist: uniform, min: 0.01, max: 0.06}")
        double turnedBackShare,
    @Parameter(
            description = "Share of a load that is medical goods",
            unit = "1",
            min = 0,
            max = 1,
            value = "{dist: uniform, min: 0.05, max: 0.2}")
        double medicalShare,
    @Parameter(
            description = "Chance that a checkpoint takes the medical goods of a convoy",
            unit = "1",
            min = 0,
            max = 1,
            value = "{dist: uniform, min: 0.02, max: 0.2}")
        double medicalRemoval,
    @Parameter(
            description = "Rate of attack on a convoy on the road per attack and day in its sector",
            unit = "1",
            min = 0,
            max = 1,
            value = "{dist: log-uniform, min: 0.0005, max: 0.005}")
        double attackPerDay,
    @Parameter(
            description = "Chance that an attack on a convoy kills",
            unit = "1",
            min = 0,
            max = 1,
            value = "{dist: uniform, min: 0.2, max: 0.6}")
        double attackLethalShare,
    @Parameter(
            description = "Mean deaths, all civilians, of an attack on a convoy that kills",
            unit = "deaths",
            min = 1,
            max = 100,
            value = "{dist: log-uniform, min: 1, max: 8}")
        double attackDeaths,
    @Parameter(
            description = "Days for which all convoys stop after an attack on one",
            unit = "days",
            min = 0,
            max = 60,
            value = "{dist: uniform, min: 1, max: 7}")
        double suspensionDays,
    @Parameter(
            description = "Days after which a waiting convoy is given up",
            unit = "days",
            min = 1,
            max = 120,
            value = "20")
        double giveUpDays,
    @Parameter(
            description =
                "Share of their needs that places hard to reach but not besieged meet without convoys",
            unit = "1",
            min = 0,
            max = 1,
            value = "{dist: uniform, min: 0.8, max: 0.98}")
        double localShare) {}
