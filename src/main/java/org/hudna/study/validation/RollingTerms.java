package org.hudna.study.validation;

import java.time.LocalDate;
import java.util.Map;
import org.hudna.scenario.Parameter;

/** Windows that follow each other, each forecast from the data before it. */
public record RollingTerms(
    @Parameter(description = "Scenario file, relative to the study") String scenario,
    @Parameter(description = "The first origin, which is the first day that is scored")
        LocalDate from,
    @Parameter(description = "Last day that is scored") LocalDate to,
    @Parameter(description = "Days that an origin forecasts", unit = "days", min = 1, max = 366)
        int horizonDays,
    @Parameter(description = "Days from an origin to the next", unit = "days", min = 1, max = 366)
        int everyDays,
    @Parameter(description = "Whether runs draw from the scenario's posterior", value = "false")
        boolean posterior,
    @Parameter(description = "Keys of the scenario by path, with other values", optional = true)
        Map<String, Object> with) {}
