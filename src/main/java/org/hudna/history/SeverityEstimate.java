package org.hudna.history;

/**
 * Deaths per recorded event of one dyad group in one governorate.
 *
 * @param governorate code
 * @param dyad group of dyads
 * @param mu of the {@link DiscretisedLognormal} of deaths in an event with at least one
 * @param sigma of the same, one value per dyad
 * @param zeroShare share of events without a death, in [0, 1]
 * @param civilianShare share of the deaths that are civilian, in [0, 1]
 */
public record SeverityEstimate(
    String governorate,
    String dyad,
    double mu,
    double sigma,
    double zeroShare,
    double civilianShare) {}
