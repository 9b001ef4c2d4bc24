package org.hudna.study.ensemble;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hudna.history.CountSeries;
import org.hudna.metric.DailyTable;
import org.hudna.scenario.Theatre.Governorate;
import org.hudna.study.score.Forecast;

/** Gathers the daily counts of runs into a forecast; the nation is the sum of its governorates. */
public final class MemberTable {
  private final Sample sample;
  private final Map<String, Integer> areas = new HashMap<>();
  private final Forecast forecast;
  private int added;

  /** A table for so many members as the sample has. */
  public MemberTable(Sample sample) {
    this.sample = sample;
    List<Governorate> governorates = sample.family().theatre().governorates();
    for (int g = 0; g < governorates.size(); g++) {
      areas.put(governorates.get(g).name(), g + 1);
    }
    forecast = new Forecast(sample.days(), governorates.size() + 1, sample.members());
  }

  /** Adds a run; each member once, from one thread. */
  public void add(int member, DailyTable table) {
    table.forEach(
        (date, governorate, dyad, phase, violations, events, deaths, civilianDeaths) -> {
          if (dyad.equals(sample.dyad()) && sample.days().contains(date)) {
            forecast.add(date, areas.get(governorate), member, events, deaths);
            forecast.add(date, CountSeries.NATION, member, events, deaths);
          }
        });
    added++;
  }

  /**
   * The forecast.
   *
   * @throws IllegalStateException if a member is missing
   */
  public Forecast forecast() {
    if (added < sample.members()) {
      throw new IllegalStateException(
          "expected %d runs of %s, found %d"
              .formatted(sample.members(), sample.family().id(), added));
    }
    return forecast;
  }
}
