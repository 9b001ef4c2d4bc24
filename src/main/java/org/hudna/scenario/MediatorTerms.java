package org.hudna.scenario;

/** The envoy who shuttles between the guarantors. */
public record MediatorTerms(
    @Parameter(
            description = "Optimism; raises the odds that a round of talks agrees",
            unit = "1",
            min = 0,
            max = 1,
            source = "fact.talks",
            value = "0.6")
        double optimism,
    @Parameter(
            description = "Separate meetings that the mediator holds in a day",
            unit = "meetings/day",
            min = 0,
            max = 10,
            source = "fact.talks",
            value = "2")
        double meetingsPerDay,
    @Parameter(
            description = "Days before the announcement from which the mediator shuttles",
            unit = "days",
            min = 0,
            max = 365,
            value = "7")
        double shuttleDaysBefore) {}
