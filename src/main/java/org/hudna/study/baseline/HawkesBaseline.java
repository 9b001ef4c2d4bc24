package org.hudna.study.baseline;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.history.CountSeries;
import org.hudna.history.DateRange;
import org.hudna.history.Quantity;
import org.hudna.model.random.Draws;
import org.hudna.study.score.Forecast;

/**
 * Events that excite events: {@link HawkesFit} with a row for each governorate and one for events
 * without any, which excite only themselves. The likelihood is that of the last {@value
 * Windows#QUARTER} observed days; earlier ones excite only. A missing day excites nothing and has
 * no likelihood. Each member is a path of days from the last known one on; deaths of an event are
 * drawn from {@link PastSeverities}. The nation is the sum of all rows.
 */
public final class HawkesBaseline implements Baseline {

  @Override
  public String id() {
    return "hawkes";
  }

  @Override
  public String label() {
    return "Self-exciting counts (Hawkes)";
  }

  @Override
  public Forecast forecast(Past past, DateRange days, int members, long seed) {
    Forecast forecast = past.blank(days, members);
    int[][] counts = rows(past);
    HawkesEstimate estimate = estimate(past);
    PastSeverities severities = new PastSeverities(past, past.lastDay());
    Chance chance = Chance.of(seed, id());
    for (int row = 0; row < counts.length; row++) {
      double[] sums = estimate.kernel().sums(counts[row]);
      Row model = new Row(row, estimate, sums[sums.length - 1], severities);
      for (int m = 0; m < members; m++) {
        addPath(forecast, m, past.lastDay().plusDays(1), model, chance.of(row).of(m));
      }
    }
    return forecast;
  }

  /** The process that the past shows; row 0 is of events without a governorate, row a of area a. */
  static HawkesEstimate estimate(Past past) {
    return new HawkesFit(rows(past), scored(past)).fit();
  }

  private record Row(
      int number, HawkesEstimate estimate, double sumBefore, PastSeverities severities) {}

  private static void addPath(
      Forecast forecast, int member, LocalDate from, Row row, Chance chance) {
    double mu = row.estimate().backgroundPerDay().get(row.number());
    HawkesKernel kernel = row.estimate().kernel();
    double sum = row.sumBefore();
    for (LocalDate day : new DateRange(from, forecast.days().last()).stream().toList()) {
      UniformRandomProvider rng = chance.of(day.toEpochDay()).generator();
      int events = Draws.poisson(rng, mu + kernel.branching() * sum);
      sum = kernel.next(sum, events);
      if (forecast.days().contains(day) && events > 0) {
        int deaths = row.severities().draw(rng, row.number(), events);
        forecast.add(day, CountSeries.NATION, member, events, deaths);
        if (row.number() != CountSeries.NATION) {
          forecast.add(day, row.number(), member, events, deaths);
        }
      }
    }
  }

  private static int[][] rows(Past past) {
    List<LocalDate> days = past.days().stream().toList();
    int[][] rows = new int[past.series().areas()][days.size()];
    for (int t = 0; t < days.size(); t++) {
      if (past.series().observed(days.get(t))) {
        for (int area = 0; area < rows.length; area++) {
          rows[area][t] = past.series().count(Quantity.EVENTS, days.get(t), area);
          rows[CountSeries.NATION][t] -= area == CountSeries.NATION ? 0 : rows[area][t];
        }
      }
    }
    return rows;
  }

  private static boolean[] scored(Past past) {
    LocalDate first = past.lastObserved(Windows.QUARTER).get(0);
    List<LocalDate> days = past.days().stream().toList();
    boolean[] scored = new boolean[days.size()];
    for (int t = 0; t < scored.length; t++) {
      scored[t] = past.series().observed(days.get(t)) && !days.get(t).isBefore(first);
    }
    return scored;
  }
}
