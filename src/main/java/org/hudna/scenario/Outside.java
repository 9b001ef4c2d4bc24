package org.hudna.scenario;

/** Strikes of a guarantor outside the zones, and the hotline that stops one on the wrong side. */
public record Outside(
    @Parameter(
            description = "Strikes near a front with a signatory",
            unit = "1/day",
            min = 0,
            max = 50,
            value = "{dist: uniform, min: 0.2, max: 1}")
        double strikesPerDay,
    @Parameter(
            description = "Chance that such a strike is on a signatory",
            unit = "1",
            min = 0,
            max = 1,
            value = "{dist: log-uniform, min: 0.002, max: 0.03}")
        double hitsSignatory,
    @Parameter(
            description = "Time until a call over the hotline stops it",
            unit = "min",
            min = 1,
            max = 1440,
            source = "fact.feb-terms",
            value = "30")
        double hotlineMinutes,
    @Parameter(
            description = "Deaths for each hour that it goes on",
            unit = "deaths/h",
            min = 0,
            max = 500,
            value = "{dist: uniform, min: 10, max: 60}")
        double deathsPerHour) {}
