package org.hudna.scenario;

import java.util.Map;

/**
 * What commitment does to the rate of attack: exp(-k_m c T), with one k for light weapons and a
 * ratio for heavy ones.
 */
public record Restraint(
    @Parameter(
            description =
                "National recorded events in the first week of a first truce against before; k is solved from it",
            unit = "1",
            min = 0.15,
            max = 1,
            source = "prior.first-week-ratio",
            value = "{dist: lognormal, median: 0.57, logSd: 0.25, min: 0.2, max: 0.95}")
        double firstWeekRatio,
    @Parameter(
            description = "Restraint of heavy weapons against light ones",
            unit = "1",
            min = 0.5,
            max = 5,
            value = "1.5")
        double heavyRatio,
    @Parameter(
            description =
                "Share of the covered dyads' events that are with the designated party, where nothing else is said",
            unit = "1",
            min = 0,
            max = 0.95,
            source = "prior.uncovered-share",
            value = "{dist: uniform, min: 0.1, max: 0.4}")
        double uncoveredShare,
    @Parameter(
            description = "The same by governorate code",
            unit = "1",
            min = 0,
            max = 0.95,
            source = "prior.uncovered-share",
            optional = true)
        Map<String, Double> uncoveredByGovernorate,
    @Parameter(description = "Mix of the kinds of attack", optional = true)
        Map<String, Mix> kinds) {

  /** Copies the maps. */
  public Restraint {
    uncoveredByGovernorate = Frozen.map(uncoveredByGovernorate);
    kinds = Frozen.map(kinds);
  }

  /** Share of the covered dyads' events in a governorate that the truce does not cover. */
  public double uncoveredIn(String governorate) {
    return uncoveredByGovernorate.getOrDefault(governorate, uncoveredShare);
  }
}
