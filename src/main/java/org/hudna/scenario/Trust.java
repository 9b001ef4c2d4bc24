package org.hudna.scenario;

/** What moves the guarantors' trust in each other and solidarity with the designated party. */
public record Trust(
    @Parameter(description = "Rise by a calm day", unit = "1", min = 0, max = 1, value = "0.02")
        double calmDay,
    @Parameter(
            description = "Fall by a misdirected strike",
            unit = "1",
            min = 0,
            max = 1,
            value = "{dist: uniform, min: 0.02, max: 0.1}")
        double misdirected,
    @Parameter(
            description = "Fall by a missed step of withdrawal",
            unit = "1",
            min = 0,
            max = 1,
            value = "0.01")
        double missedStep,
    @Parameter(
            description = "Fall by a barred sortie",
            unit = "1",
            min = 0,
            max = 1,
            value = "0.01")
        double barredSortie,
    @Parameter(
            description = "Fall by an attack on a convoy",
            unit = "1",
            min = 0,
            max = 1,
            value = "{dist: uniform, min: 0.01, max: 0.05}")
        double convoyAttack,
    @Parameter(
            description = "Fall by a serious allegation that stays undetermined",
            unit = "1",
            min = 0,
            max = 1,
            value = "0.005")
        double undetermined,
    @Parameter(
            description = "Fall for each death among signatories by a strike outside the zones",
            unit = "1",
            min = 0,
            max = 1,
            value = "{dist: uniform, min: 0.002, max: 0.01}")
        double outsideStrike,
    @Parameter(
            description = "Rise of solidarity by a misdirected strike",
            unit = "1",
            min = 0,
            max = 1,
            value = "0.05")
        double solidarityRise,
    @Parameter(
            description = "Half-life of solidarity above its start",
            unit = "days",
            min = 1,
            max = 365,
            value = "21")
        double solidarityHalfLifeDays) {}
