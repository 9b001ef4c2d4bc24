package org.hudna.scenario;

import java.util.List;

/** A power that stands behind the agreement. */
public record GuarantorTerms(
    @Parameter(description = "Name shown to people") String name,
    @Parameter(
            description = "Effort it can spend on persuading parties in a day",
            unit = "units/day",
            min = 0,
            max = 20,
            value = "2")
        double effortPerDay,
    @Parameter(
            description = "Trust in the other guarantor at the start",
            unit = "1",
            min = 0,
            max = 1,
            value = "{dist: uniform, min: 0.3, max: 0.6}")
        double trust,
    @Parameter(
            description = "Median time its capital takes to approve a joint act",
            unit = "h",
            min = 0,
            max = 720,
            source = "fact.talks",
            value = "{dist: lognormal, median: 5, logSd: 0.4, min: 0.5, max: 72}")
        double approvalMedianHours,
    @Parameter(
            description = "Spread of the logarithm of that time",
            unit = "1",
            min = 0,
            max = 3,
            value = "0.8")
        double approvalLogSd,
    @Parameter(
            description = "Agencies that can each hold an approval up",
            unit = "count",
            min = 0,
            max = 10,
            source = "fact.talks",
            value = "0")
        int vetoPoints,
    @Parameter(
            description =
                "How much distrust slows an approval: the median is multiplied by exp(this x (1 - trust))",
            unit = "1",
            min = 0,
            max = 5,
            value = "1")
        double distrustSlows,
    @Parameter(description = "Observers whose reports it believes", optional = true)
        List<String> believes) {

  /** Copies the list. */
  public GuarantorTerms {
    believes = believes == null ? List.of() : List.copyOf(believes);
  }
}
