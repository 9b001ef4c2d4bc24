package org.hudna.study.baseline;

import java.time.LocalDate;
import java.util.List;
import org.hudna.history.DateRange;
import org.hudna.study.score.Forecast;

/**
 * The last observed days as the forecast, whole days at a time: a member takes the events and
 * deaths of all areas from the same past day.
 *
 * <ul>
 *   <li>Exact, when as many members are asked for as there are past days: member i is past day i,
 *       on every target day. {@link #exact} gives it whatever their number is.
 *   <li>Resampled, with any other number: each member draws a past day with replacement,
 *       independently for each target day. More members then leave the first ones as they are.
 * </ul>
 *
 * <p>Source of the idea: the benchmark of that name, past values of the same unit as draws, of the
 * VIEWS prediction challenge (Hegre et al. 2024, arXiv:2407.11045), there with months.
 */
public final class ConflictologyBaseline implements Baseline {
  private final int pastDays;

  /**
   * A forecast by past days.
   *
   * @param pastDays the last observed days that are used, at least 1; all where there are fewer
   */
  public ConflictologyBaseline(int pastDays) {
    this.pastDays = Windows.positive(pastDays);
  }

  @Override
  public String id() {
    return "conflictology-" + pastDays;
  }

  @Override
  public String label() {
    return "The last %d observed days as draws".formatted(pastDays);
  }

  /** The ensemble of the past days themselves, in their order; it has as many members. */
  public Forecast exact(Past past, DateRange days) {
    List<LocalDate> sources = past.lastObserved(pastDays);
    Forecast forecast = past.blank(days, sources.size());
    DayCopy copy = new DayCopy(past.series(), forecast);
    for (LocalDate day : days.stream().toList()) {
      for (int m = 0; m < sources.size(); m++) {
        copy.copy(sources.get(m), day, m);
      }
    }
    return forecast;
  }

  @Override
  public Forecast forecast(Past past, DateRange days, int members, long seed) {
    List<LocalDate> sources = past.lastObserved(pastDays);
    return members == sources.size()
        ? exact(past, days)
        : resampled(past, sources, past.blank(days, members), Chance.of(seed, id()));
  }

  private static Forecast resampled(
      Past past, List<LocalDate> sources, Forecast forecast, Chance chance) {
    DayCopy copy = new DayCopy(past.series(), forecast);
    for (LocalDate day : forecast.days().stream().toList()) {
      for (int m = 0; m < forecast.members(); m++) {
        int source = chance.of(m).of(day.toEpochDay()).generator().nextInt(sources.size());
        copy.copy(sources.get(source), day, m);
      }
    }
    return forecast;
  }
}
