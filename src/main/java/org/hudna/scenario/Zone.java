package org.hudna.scenario;

import java.util.List;

/** A zone in which only the guarantors' aircraft strike. */
public record Zone(
    @Parameter(description = "Name shown to people") String name,
    @Parameter(description = "Corners as [longitude, latitude], in degrees", unit = "deg")
        List<List<Double>> polygon,
    @Parameter(description = "Guarantors that strike in it") List<String> permitted,
    @Parameter(description = "Air arms that do not fly in it", optional = true) List<String> barred,
    @Parameter(description = "Designated party that is struck") String target) {

  /** Copies the lists. */
  public Zone {
    polygon = polygon == null ? List.of() : polygon.stream().map(List::copyOf).toList();
    permitted = permitted == null ? List.of() : List.copyOf(permitted);
    barred = barred == null ? List.of() : List.copyOf(barred);
  }
}
