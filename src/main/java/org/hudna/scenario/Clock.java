package org.hudna.scenario;

/** The clock of calm days that opens the implementation phase. */
public record Clock(
    @Parameter(
            description = "Consecutive calm days that are needed",
            unit = "days",
            min = 0,
            max = 60,
            source = "fact.terms",
            value = "7")
        int calmDaysRequired,
    @Parameter(
            description =
                "A day is calm when verified violations stay under this share of what the same rule would verify in the run-in",
            unit = "1",
            min = 0,
            max = 2,
            value = "{dist: uniform, min: 0.35, max: 0.7}")
        double calmShare,
    @Parameter(
            description = "Whether aid must have arrived since the truce started",
            value = "true")
        boolean aidMustMove,
    @Parameter(
            description =
                "Phase in which the agreement stands when the truce starts (for studies of later phases)",
            value = "persuasion")
        Phase startsIn,
    @Parameter(
            description = "Days of implementation after which the political process opens",
            unit = "days",
            min = 1,
            max = 365,
            value = "21")
        double politicalProcessAfterDays) {}
