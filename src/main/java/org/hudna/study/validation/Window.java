package org.hudna.study.validation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hudna.history.CountSeries;
import org.hudna.history.DateRange;
import org.hudna.model.random.Keys;
import org.hudna.scenario.Mechanism;
import org.hudna.scenario.ScenarioFamily;

/**
 * Days that one ensemble forecasts.
 *
 * @param family what is run
 * @param days the days, at least one of them observed
 * @param knownTo last day that baselines know, before the first of the days
 * @param truce what baselines know of a truce
 * @param rolling whether it is one of windows that follow each other, so that its runs have seeds
 *     of their own
 * @param without the same without a mechanism each
 */
public record Window(
    ScenarioFamily family,
    DateRange days,
    LocalDate knownTo,
    TruceFacts truce,
    boolean rolling,
    Map<Mechanism, ScenarioFamily> without) {

  /** Copies the map, in the order of the mechanisms. */
  public Window {
    Map<Mechanism, ScenarioFamily> copy = new EnumMap<>(Mechanism.class);
    copy.putAll(without);
    without = Collections.unmodifiableMap(copy);
  }

  /** The seed that all seeds of its runs follow from, by the master seed. */
  public long seed(long masterSeed) {
    return rolling ? Keys.mix(masterSeed, days.first().toEpochDay()) : masterSeed;
  }

  /** The days that are scored. */
  public List<LocalDate> scoredDays(CountSeries series) {
    return series.observedDays(days);
  }

  /** The days that are left out because nothing was observed. */
  public List<LocalDate> missingDays(CountSeries series) {
    return days.stream().filter(day -> !series.observed(day)).toList();
  }
}
