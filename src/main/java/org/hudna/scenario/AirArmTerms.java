package org.hudna.scenario;

/**
 * An air arm that flies for a party's side.
 *
 * @param party the party on whose side it flies
 * @param guarantor the guarantor that owns it or answers for it; null when none does
 */
public record AirArmTerms(
    @Parameter(description = "Name shown to people") String name,
    @Parameter(description = "Party on whose side it flies") String party,
    @Parameter(description = "Guarantor that owns it or answers for it", optional = true)
        String guarantor,
    @Parameter(
            description = "Its share of the air strikes of that side",
            unit = "1",
            min = 0,
            max = 1,
            value = "0.5")
        double shareOfStrikes) {}
