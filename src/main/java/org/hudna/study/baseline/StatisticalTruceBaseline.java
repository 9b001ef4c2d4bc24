package org.hudna.study.baseline;

import java.time.LocalDate;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.hudna.history.CountSeries;
import org.hudna.history.DateRange;
import org.hudna.model.random.Draws;
import org.hudna.study.score.Forecast;

/**
 * A truce without agents, the baseline that agents must earn their keep against.
 *
 * <ol>
 *   <li>Events per governorate and day are Poisson with mean rate x national factor x day factor x
 *       f(t). The rates are {@link ShrunkRates}, events without a governorate spread in proportion.
 *   <li>The day factor is gamma with mean 1 and CV² {@value #DAY_CV2}, common to all governorates
 *       of a day. The national factor is lognormal(0, 0.12), once per member.
 *   <li>f(t) = exp(-a 2^(-t / h)), t in days from the start of the truce to noon of the day, 1
 *       before it; exp(-a) is lognormal(ln 0.57, 0.25) and h log-uniform from 2 to 40 days, once
 *       per member. From the first noon at or after the end of an announced term, where the member
 *       does not renew it, a factor lognormal(0.15, 0.3), once per member, takes the place of f.
 *   <li>Deaths of an event are drawn from {@link PastSeverities}. While the truce holds the sum of
 *       a governorate's day is multiplied by lognormal(ln 0.75, 0.25), once per member, and rounded
 *       up with the probability of its fraction, down otherwise: the mean stays.
 *   <li>The nation is the sum of the governorates.
 * </ol>
 *
 * <p>In lognormal(a, b) a is the mean and b the standard deviation of the logarithm. The laws are
 * priors, fixed before the truce; nothing of them is fitted to it. Where the past reaches into the
 * truce, rates and severities are those of the days before the day it began, since f and the factor
 * of deaths are ratios to them: what the truce has brought so far is not used.
 */
public final class StatisticalTruceBaseline implements Baseline {
  private static final double DAY_CV2 = 0.14;
  private static final long COURSE = -1;
  private static final long DAY = 0;

  private final AnnouncedTruce truce;

  /** The baseline for a truce, or for none. */
  public StatisticalTruceBaseline(AnnouncedTruce truce) {
    this.truce = truce;
  }

  @Override
  public String id() {
    return "statistical-truce";
  }

  @Override
  public String label() {
    return "Statistical truce";
  }

  @Override
  public Forecast forecast(Past past, DateRange days, int members, long seed) {
    Forecast forecast = past.blank(days, members);
    LocalDate eve = truce.eve(past.lastDay());
    double[] rates = new ShrunkRates(past.series(), eve).spreadPerDay();
    PastSeverities severities = new PastSeverities(past, eve);
    Chance chance = Chance.of(seed, id());
    for (int m = 0; m < members; m++) {
      Chance own = chance.of(m);
      TruceCourse course = TruceCourse.draw(own.of(COURSE).generator(), truce);
      for (LocalDate day : days.stream().toList()) {
        addDay(forecast, m, day, new Day(course, rates, severities, own.of(day.toEpochDay())));
      }
    }
    return forecast;
  }

  private record Day(
      TruceCourse course, double[] rates, PastSeverities severities, Chance chance) {}

  private static void addDay(Forecast forecast, int member, LocalDate date, Day day) {
    double factor = day.course().intensity(date) * dayFactor(day.chance().of(DAY).generator());
    double severity = day.course().severity(date);
    for (int area = 1; area < forecast.areas(); area++) {
      UniformRandomProvider rng = day.chance().of(area).generator();
      int events = Draws.poisson(rng, day.rates()[area] * factor);
      double raw = severity * day.severities().draw(rng, area, events);
      int deaths = Chance.round(raw, rng.nextDouble());
      forecast.add(date, area, member, events, deaths);
      forecast.add(date, CountSeries.NATION, member, events, deaths);
    }
  }

  private static double dayFactor(UniformRandomProvider rng) {
    return AhrensDieterMarsagliaTsangGammaSampler.of(rng, 1 / DAY_CV2, DAY_CV2).sample();
  }
}
