package org.hudna.study.baseline;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.hudna.history.DateRange;
import org.hudna.study.score.Forecast;

/** The counts of the last observed day, carried forward: one number, repeated by every member. */
public final class LastValueBaseline implements Baseline {

  @Override
  public String id() {
    return "last-value";
  }

  @Override
  public String label() {
    return "Last observed day";
  }

  @Override
  public Forecast forecast(Past past, DateRange days, int members, long seed) {
    Forecast forecast = past.blank(days, members);
    LocalDate last = past.lastObserved(1).get(0);
    DayCopy copy = new DayCopy(past.series(), forecast);
    days.stream().forEach(day -> IntStream.range(0, members).forEach(m -> copy.copy(last, day, m)));
    return forecast;
  }
}
