package org.hudna.scenario;

import java.util.Map;

/** Section 5: the joint centre, its strike zones and its hotline. */
public record JointCentre(
    @Parameter(
            description = "Joint strikes in a day, over all zones",
            unit = "1/day",
            min = 0,
            max = 100,
            value = "{dist: uniform, min: 2, max: 8}")
        double sortiesPerDay,
    @Parameter(
            description =
                "Chance that a strike hits those it is aimed at, when nobody else is near",
            unit = "1",
            min = 0,
            max = 1,
            value = "{dist: uniform, min: 0.75, max: 0.95}")
        double accuracy,
    @Parameter(
            description = "How far entangled signatories near the target lead a strike astray",
            unit = "1",
            min = 0,
            max = 1,
            value = "1")
        double mixing,
    @Parameter(
            description = "Mean deaths among fighters of a strike that hits",
            unit = "deaths",
            min = 0,
            max = 100,
            value = "{dist: uniform, min: 2, max: 6}")
        double deathsPerStrike,
    @Parameter(
            description = "Chance that a strike kills civilians too",
            unit = "1",
            min = 0,
            max = 1,
            value = "{dist: uniform, min: 0.1, max: 0.35}")
        double civilianShare,
    @Parameter(
            description =
                "Chance that a barred air arm stands down inside a zone, at full leverage",
            unit = "1",
            min = 0,
            max = 1,
            value = "{dist: uniform, min: 0.6, max: 0.95}")
        double compliance,
    @Parameter(
            description = "Share of sorties stood down that are flown elsewhere",
            unit = "1",
            min = 0,
            max = 1,
            value = "{dist: uniform, min: 0.1, max: 0.4}")
        double flownElsewhere,
    @Parameter(
            description = "Share of sorties stood down that become shelling in the same place",
            unit = "1",
            min = 0,
            max = 1,
            value = "{dist: uniform, min: 0.1, max: 0.4}")
        double becomeShelling,
    @Parameter(
            description = "Time until a call over the hotline stops a strike on the wrong side",
            unit = "min",
            min = 1,
            max = 1440,
            source = "fact.feb-terms",
            value = "30")
        double hotlineMinutes,
    @Parameter(
            description = "Strike zones by id; without any, the barred air arms fly everywhere",
            optional = true)
        Map<String, Zone> zones) {

  /** Copies the map. */
  public JointCentre {
    zones = Frozen.map(zones);
  }
}
