package org.hudna.scenario;

import java.util.List;

/** A road from which two sides withdraw step by step, each waiting for the other. */
public record Corridor(
    @Parameter(description = "Name shown to people") String name,
    @Parameter(description = "Roads of the theatre that it opens") List<String> roads,
    @Parameter(description = "Party that withdraws on one side") String sideA,
    @Parameter(description = "Party that withdraws on the other") String sideB,
    @Parameter(
            description = "Distances of the withdrawal, rising",
            unit = "m",
            source = "fact.corridor-distances",
            value = "[500, 1000, 2500, 3500]")
        List<Integer> stepsMetres,
    @Parameter(
            description = "Time that one step takes a willing side",
            unit = "h",
            min = 1,
            max = 240,
            value = "6")
        double stepHours,
    @Parameter(
            description = "Rate at which a side without any commitment returns",
            unit = "1/day",
            min = 0,
            max = 10,
            value = "{dist: uniform, min: 0.05, max: 0.3}")
        double returnPerDay,
    @Parameter(description = "Observer that verifies each step") String observer,
    @Parameter(
            description =
                "Mean time in which the observer verifies a step where it sees everything; divided by its coverage there",
            unit = "h",
            min = 0.1,
            max = 240,
            value = "{dist: uniform, min: 1, max: 4}")
        double verifyHours,
    @Parameter(
            description = "Coverage that the observer has at the corridor where its own is less",
            unit = "1",
            min = 0,
            max = 1,
            value = "0.1")
        double leastCoverage) {

  /** Copies the lists. */
  public Corridor {
    roads = roads == null ? List.of() : List.copyOf(roads);
    stepsMetres = stepsMetres == null ? List.of() : List.copyOf(stepsMetres);
  }
}
