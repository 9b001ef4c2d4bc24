package org.hudna.scenario;

import java.util.Map;

/**
 * One who counts violations, in its own way.
 *
 * @param coverageByGovernorate share of events within reach, by governorate pcode
 * @param attention how far it looks at what a party does, by party id, in [0, 1]; absent means 1
 */
public record ObserverTerms(
    @Parameter(description = "Name shown to people") String name,
    @Parameter(
            description = "Share of events within its reach where nothing else is said",
            unit = "1",
            min = 0,
            max = 1,
            value = "0.5")
        double coverage,
    @Parameter(
            description = "Share of events within its reach, by governorate code",
            unit = "1",
            min = 0,
            max = 1,
            optional = true)
        Map<String, Double> coverageByGovernorate,
    @Parameter(
            description = "Chance to detect a lethal event within reach",
            unit = "1",
            min = 0,
            max = 1,
            value = "0.9")
        double detectsLethal,
    @Parameter(
            description = "Chance to detect an event without deaths within reach",
            unit = "1",
            min = 0,
            max = 1,
            value = "0.3")
        double detectsNonLethal,
    @Parameter(
            description = "How far it looks at what each party does; absent means 1",
            unit = "1",
            min = 0,
            max = 1,
            optional = true)
        Map<String, Double> attention,
    @Parameter(
            description = "Reports of events that did not happen, against the parties it looks at",
            unit = "1/day",
            min = 0,
            max = 50,
            value = "0.2")
        double falseReportsPerDay,
    @Parameter(
            description = "Mean delay until a report is published (exponential)",
            unit = "h",
            min = 0,
            max = 720,
            value = "12")
        double latencyHours,
    @Parameter(
            description = "Whether it has people on the ground who can establish circumstances",
            value = "false")
        boolean onTheGround) {

  /** Copies the maps. */
  public ObserverTerms {
    coverageByGovernorate = Frozen.map(coverageByGovernorate);
    attention = Frozen.map(attention);
  }

  /** Share of events of a governorate within reach. */
  public double coverageIn(String governorate) {
    return coverageByGovernorate.getOrDefault(governorate, coverage);
  }

  /** How far it looks at what a party does. */
  public double attentionTo(String party) {
    return attention.getOrDefault(party, 1.0);
  }
}
