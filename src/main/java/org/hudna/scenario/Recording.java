package org.hudna.scenario;

/**
 * Which attacks kill, which lethal ones a data set holds, and whom reports take for the wrong one.
 */
public record Recording(
    @Parameter(
            description = "Share of attacks that are lethal",
            unit = "1",
            min = 0.01,
            max = 1,
            source = "prior.p-lethal",
            value = "{dist: log-uniform, min: 0.08, max: 0.4}")
        double lethalShare,
    @Parameter(
            description = "Share of lethal attacks that are recorded",
            unit = "1",
            min = 0.1,
            max = 1,
            source = "prior.p-recorded",
            value = "{dist: uniform, min: 0.6, max: 0.95}")
        double recordedShare,
    @Parameter(
            description =
                "Squared coefficient of variation of the common factor of a day's recording",
            unit = "1",
            min = 0,
            max = 1,
            source = "prior.day-factor",
            value = "{dist: uniform, min: 0.03, max: 0.09}")
        double dayFactorCv2,
    @Parameter(
            description = "Its correlation from one day to the next",
            unit = "1",
            min = 0,
            max = 0.95,
            source = "prior.day-factor",
            value = "{dist: uniform, min: 0, max: 0.4}")
        double dayFactorLag1,
    @Parameter(
            description =
                "Chance that an observer holds a designated party's attack against signatories there, at full entanglement",
            unit = "1",
            min = 0,
            max = 1,
            value = "{dist: uniform, min: 0, max: 0.3}")
        double misattributedShare) {}
