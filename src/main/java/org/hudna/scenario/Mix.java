package org.hudna.scenario;

/** One kind of attack in the mix of all. */
public record Mix(
    @Parameter(
            description = "Share of attacks of this kind (scaled so that the kinds sum to 1)",
            unit = "1",
            min = 0,
            max = 1,
            value = "0.1")
        double share,
    @Parameter(description = "Whether it is a heavy weapon", value = "false") boolean heavy,
    @Parameter(
            description = "Chance to be lethal against the mean of all kinds",
            unit = "1",
            min = 0,
            max = 10,
            value = "1")
        double lethality) {}
