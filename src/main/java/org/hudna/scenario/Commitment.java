package org.hudna.scenario;

/** What moves the commitment of leaderships and formations, and grievance. */
public record Commitment(
    @Parameter(
            description = "eta_p: rise by a unit of effort received",
            unit = "1/unit",
            min = 0,
            max = 20,
            value = "{dist: log-uniform, min: 0.3, max: 3}")
        double persuasion,
    @Parameter(
            description = "eta_r: rise by the restraint of the other side",
            unit = "1/day",
            min = 0,
            max = 5,
            value = "{dist: log-uniform, min: 0.02, max: 0.15}")
        double reciprocity,
    @Parameter(
            description = "eta_a: rise by aid that reaches the party's people",
            unit = "1/day",
            min = 0,
            max = 5,
            value = "{dist: log-uniform, min: 0.01, max: 0.1}")
        double aid,
    @Parameter(
            description = "eta_v: fall by attacks of signatories on the party",
            unit = "1/day",
            min = 0,
            max = 5,
            value = "{dist: log-uniform, min: 0.02, max: 0.2}")
        double violations,
    @Parameter(
            description = "h_d: half-life of a recommitment",
            unit = "days",
            min = 1,
            max = 365,
            source = "prior.recommitment-half-life",
            value = "{dist: lognormal, median: 14, logSd: 0.6, min: 2, max: 40}")
        double halfLifeDays,
    @Parameter(
            description = "How much of that decay there is; 0 is none",
            unit = "1",
            min = 0,
            max = 1,
            value = "1")
        double decay,
    @Parameter(
            description = "sigma_n: pull of same-party formations nearby",
            unit = "1/day",
            min = 0,
            max = 5,
            value = "0.1")
        double neighbours,
    @Parameter(
            description =
                "a: late adoption by those who refused, as a share of cohesion x mean commitment nearby",
            unit = "1",
            min = 0,
            max = 5,
            value = "{dist: uniform, min: 0, max: 0.1}")
        double lateAdoption,
    @Parameter(
            description = "eta_g: fall of a formation's commitment by its grievance",
            unit = "1/day",
            min = 0,
            max = 5,
            value = "0.05")
        double grievance,
    @Parameter(
            description = "Grievance of a formation by a covered attack on it, per 1 + deaths",
            unit = "1",
            min = 0,
            max = 1,
            value = "0.01")
        double grievancePerAttack,
    @Parameter(
            description = "Grievance of a formation by a strike on the wrong side",
            unit = "1",
            min = 0,
            max = 5,
            value = "0.3")
        double grievancePerStrike,
    @Parameter(
            description = "Grievance of a party's formations by a serious allegation left open",
            unit = "1",
            min = 0,
            max = 1,
            value = "0.01")
        double grievancePerLapse,
    @Parameter(
            description = "Half-life of grievance",
            unit = "days",
            min = 0.5,
            max = 90,
            value = "7")
        double grievanceHalfLifeDays,
    @Parameter(
            description = "Commitment under which a party suspends",
            unit = "1",
            min = 0,
            max = 1,
            value = "{dist: uniform, min: 0.05, max: 0.2}")
        double suspendBelow,
    @Parameter(
            description = "Days under that threshold after which it withdraws",
            unit = "days",
            min = 0.25,
            max = 90,
            value = "{dist: uniform, min: 3, max: 10}")
        double withdrawAfterDays) {

  /** Rate at which a recommitment decays, per day: ln 2 / h_d, times {@link #decay}. */
  public double decayPerDay() {
    return decay * Math.log(2) / halfLifeDays;
  }
}
