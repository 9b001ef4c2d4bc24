package org.hudna.history;

/**
 * Recorded events per day of one dyad group in one district.
 *
 * @param governorate code
 * @param district code
 * @param dyad group of dyads
 * @param eventsPerDay more than 0
 */
public record IntensityEstimate(
    String governorate, String district, String dyad, double eventsPerDay) {}
