package org.hudna.scenario;

/** The jump of commitment with which a signatory adopts the truce. */
public record Adoption(
    @Parameter(
            description = "Mean of the Beta law of the commitment adopted",
            unit = "1",
            min = 0.01,
            max = 0.99,
            source = "prior.adoption",
            value = "{dist: uniform, min: 0.5, max: 0.9}")
        double mean,
    @Parameter(
            description = "Concentration of the Beta law",
            unit = "1",
            min = 0.5,
            max = 200,
            source = "prior.adoption",
            value = "{dist: uniform, min: 5, max: 20}")
        double concentration,
    @Parameter(
            description = "Mean delay with which a formation adopts (exponential)",
            unit = "h",
            min = 0,
            max = 720,
            value = "6")
        double delayHours,
    @Parameter(
            description = "Days after the start of the truce at which the party adopts it",
            unit = "days",
            min = 0,
            max = 365,
            value = "0")
        double afterDays,
    @Parameter(
            description = "Share of the party's formations that refuse at first",
            unit = "1",
            min = 0,
            max = 1,
            value = "0.05")
        double refusingShare) {

  /** Adopts nothing. */
  public static final Adoption NONE = new Adoption(0.01, 1, 0, 0, 1);
}
