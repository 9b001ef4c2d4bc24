package org.hudna.scenario;

/**
 * Section 2: how an alleged violation is answered. What the shares of reset, loss of protection and
 * warning leave of the determined violations goes without remedy; they are taken in that order, and
 * what goes beyond 1 is cut off.
 */
public record Response(
    @Parameter(
            description = "Mean time until the accused party's answer is in",
            unit = "h",
            min = 0,
            max = 240,
            value = "12")
        double informationHours,
    @Parameter(
            description = "Reported deaths from which an allegation is serious",
            unit = "deaths",
            min = 1,
            max = 1000,
            value = "5")
        double seriousDeaths,
    @Parameter(
            description = "Mean time to establish circumstances with people on the ground",
            unit = "h",
            min = 0,
            max = 240,
            value = "6")
        double monitoredHours,
    @Parameter(description = "The same without them", unit = "h", min = 0, max = 480, value = "36")
        double unmonitoredHours,
    @Parameter(
            description =
                "Odds that both guarantors determine a serious violation alike, at trust 0.5",
            unit = "1",
            min = 0.01,
            max = 100,
            value = "{dist: uniform, min: 0.2, max: 0.6}")
        double determinationOdds,
    @Parameter(
            description =
                "Factor on those odds where people on the ground whom both believe looked",
            unit = "1",
            min = 1,
            max = 20,
            value = "3")
        double groundFactor,
    @Parameter(
            description = "Rise of the accused party's commitment by a warning, times leverage",
            unit = "1",
            min = 0,
            max = 1,
            value = "0.1")
        double warning,
    @Parameter(
            description = "Share of determined serious violations after which the clock is reset",
            unit = "1",
            min = 0,
            max = 1,
            source = "fact.terms",
            value = "0.3")
        double resetShare,
    @Parameter(
            description = "Share after which the accused loses protection in the district",
            unit = "1",
            min = 0,
            max = 1,
            source = "fact.feb-terms",
            value = "0.1")
        double protectionLossShare,
    @Parameter(
            description = "Share after which the accused is warned; what is left has no remedy",
            unit = "1",
            min = 0,
            max = 1,
            value = "0.4")
        double warningShare,
    @Parameter(
            description = "Days for which protection is lost",
            unit = "days",
            min = 0,
            max = 90,
            source = "fact.feb-terms",
            value = "3")
        double protectionLossDays,
    @Parameter(
            description = "Hours after which an open allegation counts as undetermined",
            unit = "h",
            min = 1,
            max = 720,
            value = "48")
        double undeterminedHours) {}
