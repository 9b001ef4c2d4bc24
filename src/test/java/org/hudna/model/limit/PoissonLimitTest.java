package org.hudna.model.limit;

import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;
import org.hudna.model.TwoSides;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Without restraint, retaliation, drift, common days and rhythm, recorded fatal events are a
 * Poisson process with the theatre's rate, before a truce, in it and after it. Seven comparisons,
 * each of which fails by chance alone with probability {@link Chance#ALPHA}.
 */
class PoissonLimitTest {
  private static final int DAYS = 1500;
  private static final double RATE = 10;
  private static final KolmogorovSmirnovTest KOLMOGOROV = KolmogorovSmirnovTest.withDefaults();
  private static double[] daily;
  private static double[] hours;

  @BeforeAll
  static void simulate() {
    TwoSides situation = Bare.situation().days(DAYS).eventsPerDay(RATE);
    Course course = Course.of(situation, 2101);
    daily = course.perDay(Course::recorded);
    hours =
        course.attacks(Course::recorded).stream().mapToDouble(a -> a.hours()).sorted().toArray();
  }

  @Test
  void theMeanIsTheRateOfTheTheatre() {
    Chance.poisson("recorded events", hours.length, RATE * DAYS);
  }

  @Test
  void daysDifferAsMuchAsPoissonCountsDo() {
    double mean = StatUtils.mean(daily);
    double index = Arrays.stream(daily).map(d -> (d - mean) * (d - mean) / mean).sum();
    double below = ChiSquaredDistribution.of(DAYS - 1).cumulativeProbability(index);
    Chance.fits("the index of dispersion", 2 * Math.min(below, 1 - below));
  }

  /** Cells: up to 3, 4, 5, ..., 17, and 18 or more. */
  @Test
  void daysHaveEachNumberOfEventsAsOftenAsThePoissonLawSays() {
    PoissonDistribution law = PoissonDistribution.of(RATE);
    double statistic = 0;
    for (int cell = 3; cell <= 18; cell++) {
      double expected = DAYS * probability(law, cell);
      int n = cell;
      double seen = Arrays.stream(daily).filter(d -> Math.min(18, Math.max(3, d)) == n).count();
      statistic += (seen - expected) * (seen - expected) / expected;
    }
    Chance.fits("daily counts", ChiSquaredDistribution.of(15).survivalProbability(statistic));
  }

  private static double probability(PoissonDistribution law, int cell) {
    if (cell == 3) {
      return law.cumulativeProbability(3);
    }
    return cell == 18 ? law.survivalProbability(17) : law.probability(cell);
  }

  @Test
  void gapsAreExponential() {
    double[] gaps = new double[hours.length - 1];
    Arrays.setAll(gaps, i -> 1 - Math.exp(-RATE / 24 * (hours[i + 1] - hours[i])));
    Chance.fits("gaps", KOLMOGOROV.test(gaps, Bare::uniform).getPValue());
  }

  @Test
  void timesAreUniformOverTheRunAndOverAStep() {
    double[] run = Arrays.stream(hours).map(h -> h / (24 * DAYS)).toArray();
    double[] step = Arrays.stream(hours).map(h -> h / 6 % 1).toArray();
    Chance.fits("times in the run", KOLMOGOROV.test(run, Bare::uniform).getPValue());
    Chance.fits("times in a step", KOLMOGOROV.test(step, Bare::uniform).getPValue());
  }

  @Test
  void aDayDoesNotDependOnTheDayBefore() {
    double sum = 0;
    for (int day = 1; day < DAYS; day++) {
      sum += (daily[day] - RATE) * (daily[day - 1] - RATE);
    }
    Chance.near("lag-1 covariance", sum / (DAYS - 1), 0, RATE / Math.sqrt(DAYS - 1));
  }
}
