package org.hudna.scenario;

import java.util.Map;

/** Section 3: humanitarian access and corridors. */
public record Humanitarian(
    @Parameter(
            description =
                "Factor on the odds of a permit and on the rate of crossing a line, in a truce, at full commitment of those who decide",
            unit = "1",
            min = 0.1,
            max = 50,
            value = "{dist: log-uniform, min: 2, max: 8}")
        double permitFactor,
    @Parameter(
            description = "Share of checkpoint time that sealed convoys save",
            unit = "1",
            min = 0,
            max = 1,
            source = "fact.corridor-distances",
            value = "0.5")
        double uninspectedShare,
    @Parameter(description = "Corridors by id", optional = true) Map<String, Corridor> corridors) {

  /** Copies the map. */
  public Humanitarian {
    corridors = Frozen.map(corridors);
  }
}
