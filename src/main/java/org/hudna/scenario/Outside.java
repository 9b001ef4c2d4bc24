package org.hudna.scenario;

import java.util.List;

/**
 * Strikes that guarantors fly by themselves on designated parties, with and without a truce. Only
 * those that hit the wrong side are simulated: the deaths of the others are in the data that the
 * background of those dyads is fitted to.
 */
public record Outside(
    @Parameter(
            description = "Strikes of guarantors by themselves, on fronts with parties that accept",
            unit = "1/day",
            min = 0,
            max = 50,
            value = "{dist: uniform, min: 0.2, max: 1}")
        double strikesPerDay,
    @Parameter(
            description = "Chance that such a strike hits the accepting party instead",
            unit = "1",
            min = 0,
            max = 1,
            value = "{dist: log-uniform, min: 0.002, max: 0.03}")
        double hitsSignatory,
    @Parameter(
            description = "Time until such a strike is stopped where no hotline of the terms works",
            unit = "min",
            min = 1,
            max = 1440,
            value = "{dist: uniform, min: 60, max: 180}")
        double unaidedMinutes,
    @Parameter(
            description = "Deaths for each hour that it goes on",
            unit = "deaths/h",
            min = 0,
            max = 500,
            value = "{dist: uniform, min: 10, max: 60}")
        double deathsPerHour,
    @Parameter(
            description = "Designated parties that are struck so; all of them where absent",
            optional = true)
        List<String> targets) {

  /** Copies the list; an absent one becomes empty and means all. */
  public Outside {
    targets = targets == null ? List.of() : List.copyOf(targets);
  }

  /** Whether a designated party is struck so. */
  public boolean strikes(String designated) {
    return targets.isEmpty() || targets.contains(designated);
  }
}
