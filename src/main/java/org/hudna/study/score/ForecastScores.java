package org.hudna.study.score;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hudna.history.CountSeries;
import org.hudna.history.Quantity;

/**
 * The scores of a forecast by day, area and quantity. Days that were not observed have none and
 * enter no mean.
 */
public final class ForecastScores {
  private final List<LocalDate> days;
  private final int areas;
  private final Case[][][] cases;
  private final EnergyScore[][] energy;

  /**
   * Scores a forecast.
   *
   * @param seed of the draws that {@link #pits} needs; the scores need none
   * @throws IllegalArgumentException if the areas do not match or no day of the forecast was
   *     observed
   */
  public ForecastScores(Forecast forecast, CountSeries observed, long seed) {
    if (forecast.areas() != observed.areas()) {
      throw new IllegalArgumentException(
          "expected a forecast of %d areas, found %d"
              .formatted(observed.areas(), forecast.areas()));
    }
    days = List.copyOf(observed.observedDays(forecast.days()));
    if (days.isEmpty()) {
      throw new IllegalArgumentException("no day of " + forecast.days() + " was observed");
    }
    areas = forecast.areas();
    cases = new Case[Quantity.values().length][days.size()][areas];
    energy = new EnergyScore[Quantity.values().length][days.size()];
    for (Quantity quantity : Quantity.values()) {
      for (int d = 0; d < days.size(); d++) {
        fill(forecast, observed, seed, quantity, d);
      }
    }
  }

  private void fill(
      Forecast forecast, CountSeries observed, long seed, Quantity quantity, int number) {
    LocalDate day = days.get(number);
    double[] counts = new double[areas - 1];
    double[][] members = new double[forecast.members()][areas - 1];
    for (int area = 0; area < areas; area++) {
      int[] draws = forecast.draws(quantity, day, area);
      int count = observed.count(quantity, day, area);
      double u = Pit.chance(seed, quantity, day, area);
      cases[quantity.ordinal()][number][area] = new Case(SortedDraws.of(draws), count, u);
      if (area > CountSeries.NATION) {
        counts[area - 1] = count;
        for (int m = 0; m < draws.length; m++) {
          members[m][area - 1] = draws[m];
        }
      }
    }
    energy[quantity.ordinal()][number] = EnergyScore.of(members, counts);
  }

  /** The days that are scored, in order. */
  public List<LocalDate> days() {
    return days;
  }

  /** Number of areas, the nation among them. */
  public int areas() {
    return areas;
  }

  /**
   * The score of one day and area.
   *
   * @throws IllegalArgumentException if the day is not scored or the score is joint
   */
  public double at(Score score, Quantity quantity, LocalDate day, int area) {
    int number = days.indexOf(day);
    if (number < 0 || score.joint()) {
      throw new IllegalArgumentException(
          "no %s of area %d on %s".formatted(score.key(), area, day));
    }
    return cases[quantity.ordinal()][number][area].score(score);
  }

  /**
   * The score of each of {@link #days}, for governorates the mean of theirs.
   *
   * @throws IllegalArgumentException if the score has no such scope
   */
  public double[] byDay(Score score, Quantity quantity, Scope scope) {
    if (!score.scopes().contains(scope)) {
      throw new IllegalArgumentException("no %s for %s".formatted(score.key(), scope.key()));
    }
    return IntStream.range(0, days.size())
        .mapToDouble(day -> ofDay(score, quantity, scope, day))
        .toArray();
  }

  private double ofDay(Score score, Quantity quantity, Scope scope, int day) {
    EnergyScore joint = energy[quantity.ordinal()][day];
    return switch (score) {
      case ENERGY -> joint.plain();
      case FAIR_ENERGY -> joint.fair();
      default -> mean(cases(quantity, scope, day).mapToDouble(c -> c.score(score)));
    };
  }

  /** The mean over the days of {@link #byDay}. */
  public double mean(Score score, Quantity quantity, Scope scope) {
    return mean(Arrays.stream(byDay(score, quantity, scope)));
  }

  /**
   * The mean over the days for each area, by its number, the nation's first.
   *
   * @throws IllegalArgumentException if the score is joint
   */
  public double[] byArea(Score score, Quantity quantity) {
    return IntStream.range(0, areas)
        .mapToDouble(area -> mean(days.stream().mapToDouble(d -> at(score, quantity, d, area))))
        .toArray();
  }

  /** The values of the {@link Pit} of all days and areas of a scope, by day, then by area. */
  public double[] pits(Quantity quantity, Scope scope) {
    return cases(quantity, scope).mapToDouble(Case::pit).toArray();
  }

  /** The coverage of the central intervals, for each of {@link CentralInterval#LEVELS}. */
  public List<Coverage> coverage(Quantity quantity, Scope scope) {
    return IntStream.range(0, CentralInterval.LEVELS.size())
        .mapToObj(level -> coverage(cases(quantity, scope).toList(), level))
        .toList();
  }

  private static Coverage coverage(List<Case> cases, int level) {
    int percent = CentralInterval.LEVELS.get(level);
    double tail = (100 - percent) / 200.0;
    return new Coverage(
        percent,
        cases.size(),
        mean(cases.stream().mapToDouble(c -> c.within(level) ? 1 : 0)),
        mean(cases.stream().mapToDouble(c -> Math.abs(c.pit() - 0.5) <= 0.5 - tail ? 1 : 0)));
  }

  private Stream<Case> cases(Quantity quantity, Scope scope) {
    return IntStream.range(0, days.size()).boxed().flatMap(day -> cases(quantity, scope, day));
  }

  private Stream<Case> cases(Quantity quantity, Scope scope, int day) {
    return scope.areas(areas).mapToObj(area -> cases[quantity.ordinal()][day][area]);
  }

  private static double mean(DoubleStream values) {
    return values.average().orElse(Double.NaN);
  }
}
