package org.hudna.scenario;

/** Rates of attack on a front. */
public record Violence(
    @Parameter(
            description = "Attacks that one attack provokes from the other side",
            unit = "1",
            min = 0,
            max = 0.9,
            source = "prior.branching",
            value = "{dist: uniform, min: 0, max: 0.5}")
        double branchingRatio,
    @Parameter(
            description = "Half-life of retaliation",
            unit = "days",
            min = 0.1,
            max = 30,
            source = "prior.excitation-half-life",
            value = "{dist: log-uniform, min: 0.5, max: 7}")
        double excitationHalfLifeDays,
    @Parameter(
            description = "Share of a front's attacks made by side a",
            unit = "1",
            min = 0,
            max = 1,
            value = "{dist: uniform, min: 0.5, max: 0.7}")
        double strongerSideShare,
    @Parameter(
            description = "Spread of the slow national drift of the logarithm of rates",
            unit = "1",
            min = 0,
            max = 1,
            source = "prior.regime",
            value = "{dist: uniform, min: 0.05, max: 0.15}")
        double regimeNationalSd,
    @Parameter(
            description = "Spread of the slow drift of each governorate",
            unit = "1",
            min = 0,
            max = 1,
            source = "prior.regime",
            value = "{dist: uniform, min: 0.1, max: 0.25}")
        double regimeGovernorateSd,
    @Parameter(
            description = "Time constant of that drift",
            unit = "days",
            min = 1,
            max = 365,
            source = "prior.regime",
            value = "14")
        double regimeDays,
    @Parameter(
            description =
                "Squared coefficient of variation of a dyad's activity from day to day, on all its fronts alike",
            unit = "1",
            min = 0,
            max = 1,
            source = "prior.day-activity",
            value = "{dist: uniform, min: 0.05, max: 0.16}")
        double dayActivityCv2,
    @Parameter(
            description = "Its correlation from one day to the next",
            unit = "1",
            min = 0,
            max = 0.95,
            source = "prior.day-activity",
            value = "{dist: uniform, min: 0, max: 0.4}")
        double dayActivityLag1,
    @Parameter(
            description = "Share of a day's attacks between dusk and dawn",
            unit = "1",
            min = 0,
            max = 1,
            value = "0.4")
        double nightShare,
    @Parameter(
            description = "Hour of the day at which the night ends",
            unit = "h",
            min = 3,
            max = 9,
            value = "6")
        double dawnHour,
    @Parameter(
            description = "Hour of the day at which it begins",
            unit = "h",
            min = 15,
            max = 21,
            value = "18")
        double duskHour,
    @Parameter(
            description = "Chance that a ground assault moves control of a place",
            unit = "1",
            min = 0,
            max = 1,
            value = "0.002")
        double controlChangesPerAssault,
    @Parameter(
            description =
                "Rise of the designated party's attacks as the clock of calm days nears its end, at full entanglement",
            unit = "1",
            min = 0,
            max = 5,
            value = "{dist: uniform, min: 0, max: 0.5}")
        double spoilerFactor,
    @Parameter(
            description = "Factor on rates after a collapse",
            unit = "1",
            min = 0.1,
            max = 10,
            source = "prior.after-collapse",
            value = "{dist: lognormal, median: 1.1618, logSd: 0.3, min: 0.3, max: 4}")
        double afterCollapse,
    @Parameter(
            description = "Half-life of that factor's logarithm",
            unit = "days",
            min = 1,
            max = 365,
            source = "prior.after-collapse",
            value = "14")
        double afterCollapseHalfLifeDays) {}
