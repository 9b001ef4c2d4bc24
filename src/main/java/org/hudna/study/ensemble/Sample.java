package org.hudna.study.ensemble;

import org.hudna.history.DateRange;
import org.hudna.scenario.ScenarioFamily;

/**
 * Which runs make a forecast of which days.
 *
 * @param family the scenario, with its open numbers
 * @param dyad the dyad group that is forecast
 * @param days within the simulated period
 * @param members runs, at least 1
 */
public record Sample(ScenarioFamily family, String dyad, DateRange days, int members) {}
