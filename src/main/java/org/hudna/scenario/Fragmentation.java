package org.hudna.scenario;

/** When a formation of a party of low cohesion follows another leader. */
public record Fragmentation(
    @Parameter(
            description = "nu: rate of going over, per distance of commitments above the gap",
            unit = "1/day",
            min = 0,
            max = 5,
            value = "{dist: uniform, min: 0, max: 0.2}")
        double ratePerDay,
    @Parameter(
            description =
                "Distance between a formation's commitment and its leadership's that it bears",
            unit = "1",
            min = 0,
            max = 1,
            value = "0.3")
        double gap,
    @Parameter(
            description = "kappa_0: cohesion that divides the rate by e",
            unit = "1/day",
            min = 0.01,
            max = 5,
            value = "0.3")
        double cohesionScale) {}
