package org.hudna.study.validation;

import java.time.LocalDate;
import java.util.Map;
import org.hudna.scenario.Parameter;

/** A window of days on which a scenario is scored, as a study's file says it. */
public record CaseTerms(
    @Parameter(description = "Scenario file, relative to the study") String scenario,
    @Parameter(description = "First day that is scored") LocalDate from,
    @Parameter(description = "Last day that is scored") LocalDate to,
    @Parameter(
            description = "Last day that the baselines know; absent means the day before from",
            optional = true)
        LocalDate knownTo,
    @Parameter(description = "Whether runs draw from the scenario's posterior", value = "false")
        boolean posterior,
    @Parameter(description = "Keys of the scenario by path, with other values", optional = true)
        Map<String, Object> with,
    @Parameter(
            description = "Day on which the truce starts; absent means that of the scenario",
            optional = true)
        LocalDate truceStart,
    @Parameter(
            description =
                "Announced term of the truce; absent means the shortest of a principal party",
            unit = "days",
            min = 1,
            max = 365,
            optional = true)
        Integer termDays) {}
