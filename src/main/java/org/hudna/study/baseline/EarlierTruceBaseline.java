package org.hudna.study.baseline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.history.CountSeries;
import org.hudna.history.DateRange;
import org.hudna.history.Quantity;
import org.hudna.study.score.Forecast;

/**
 * An earlier truce replayed: what is recorded n days into the truce is what was recorded n days
 * into the earlier one, scaled to the level of now.
 *
 * <ol>
 *   <li>The number of a day is that of the whole days from the start to its noon, below 0 before
 *       the truce. A member draws, for each target day apart, one earlier day whose number is at
 *       most {@value #REACH} from that of the target; days before a start stand only for days
 *       before a start. Where no such day is usable it draws from the {@value #NEAREST} nearest
 *       ones. All areas and both quantities come from the same earlier day.
 *   <li>The events of an area are multiplied by its rate on the eve of this truce (or on the last
 *       known day, if that is sooner) over its rate on the eve of the earlier one, both {@link
 *       ShrunkRates}; where an area had no rate then, by the ratio of the nation. They are rounded
 *       up with the probability of the fraction, down otherwise.
 *   <li>Deaths per event stay those of the earlier day, rounded likewise.
 * </ol>
 *
 * <p>The nation has a ratio of its own and is not the sum of the governorates; all areas of a
 * member's day round by the same uniform number.
 */
public final class EarlierTruceBaseline implements Baseline {
  static final int REACH = 3;
  static final int NEAREST = 2 * REACH + 1;

  private final EarlierTruce earlier;
  private final AnnouncedTruce current;

  /**
   * The replay.
   *
   * @param currentStart when the truce that is forecast begins
   * @throws IllegalArgumentException if the earlier truce does not begin before it
   */
  public EarlierTruceBaseline(EarlierTruce earlier, LocalDateTime currentStart) {
    if (!earlier.start().isBefore(currentStart.toLocalDate())) {
      throw new IllegalArgumentException(
          "expected an earlier truce that begins before %s, found %s"
              .formatted(currentStart, earlier.start()));
    }
    this.earlier = earlier;
    this.current = AnnouncedTruce.openEnded(currentStart);
  }

  @Override
  public String id() {
    return "earlier-truce";
  }

  @Override
  public String label() {
    return "The truce of %s, scaled".formatted(earlier.start());
  }

  @Override
  public Forecast forecast(Past past, DateRange days, int members, long seed) {
    Forecast forecast = past.blank(days, members);
    SortedMap<Integer, LocalDate> usable = usable(past);
    double[] ratios = ratios(past);
    Chance chance = Chance.of(seed, id());
    for (LocalDate day : days.stream().toList()) {
      List<LocalDate> sources = sources(usable, number(day));
      for (int m = 0; m < members; m++) {
        UniformRandomProvider rng = chance.of(m).of(day.toEpochDay()).generator();
        LocalDate source = sources.get(rng.nextInt(sources.size()));
        add(forecast, day, m, new Source(past.series(), source, ratios, rng));
      }
    }
    return forecast;
  }

  private record Source(
      CountSeries series, LocalDate day, double[] ratios, UniformRandomProvider rng) {}

  private static void add(Forecast forecast, LocalDate day, int member, Source source) {
    double eventsUniform = source.rng().nextDouble();
    double deathsUniform = source.rng().nextDouble();
    for (int area = 0; area < forecast.areas(); area++) {
      int then = source.series().count(Quantity.EVENTS, source.day(), area);
      if (then > 0) {
        int events = Chance.round(then * source.ratios()[area], eventsUniform);
        int deathsThen = source.series().count(Quantity.DEATHS, source.day(), area);
        double deaths = deathsThen * (double) events / then;
        forecast.add(day, area, member, events, Chance.round(deaths, deathsUniform));
      }
    }
  }

  private int number(LocalDate day) {
    return (int) Math.floor(current.daysSinceStart(day));
  }

  /** Observed days by their number in the earlier truce; those before it below 0. */
  private SortedMap<Integer, LocalDate> usable(Past past) {
    SortedMap<Integer, LocalDate> usable = new TreeMap<>();
    for (LocalDate day : past.series().observedDays(past.days())) {
      int number = (int) (day.toEpochDay() - earlier.start().toEpochDay());
      if (number < earlier.days() && day.isBefore(current.start().toLocalDate())) {
        usable.put(number, day);
      }
    }
    return usable;
  }

  private List<LocalDate> sources(SortedMap<Integer, LocalDate> usable, int number) {
    SortedMap<Integer, LocalDate> side = number < 0 ? usable.headMap(0) : usable.tailMap(0);
    if (side.isEmpty()) {
      throw new IllegalArgumentException(
          "no observed day %s the start of the earlier truce on %s"
              .formatted(number < 0 ? "before" : "from", earlier.start()));
    }
    List<LocalDate> near =
        side.keySet().stream()
            .filter(other -> Math.abs(other - number) <= REACH)
            .map(side::get)
            .toList();
    return near.isEmpty() ? nearest(side, number) : near;
  }

  private static List<LocalDate> nearest(SortedMap<Integer, LocalDate> side, int number) {
    return side.keySet().stream()
        .sorted(Comparator.comparingInt(other -> Math.abs(other - number)))
        .limit(NEAREST)
        .map(side::get)
        .toList();
  }

  private double[] ratios(Past past) {
    ShrunkRates now = new ShrunkRates(past.series(), current.eve(past.lastDay()));
    ShrunkRates then = new ShrunkRates(past.series(), earlier.start().minusDays(1));
    double[] ratios = new double[past.series().areas()];
    ratios[CountSeries.NATION] =
        ratio(now.perDay(CountSeries.NATION), then.perDay(CountSeries.NATION), 1);
    for (int area = 1; area < ratios.length; area++) {
      ratios[area] = ratio(now.perDay(area), then.perDay(area), ratios[CountSeries.NATION]);
    }
    return ratios;
  }

  private static double ratio(double now, double then, double otherwise) {
    return then > 0 ? now / then : otherwise;
  }
}
