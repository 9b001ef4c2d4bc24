package org.hudna.report;

/**
 * A key that a scenario has otherwise than the baseline.
 *
 * @param key path with dots
 * @param meaning description of the key; empty if the schema has none
 * @param before value in the baseline, in words
 * @param after value in the scenario, in words
 * @param unit of both values; empty if they have none
 */
public record KeyDifference(String key, String meaning, String before, String after, String unit) {}
