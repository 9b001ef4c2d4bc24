package org.hudna.model.limit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.hudna.model.TwoSides;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The slow drift of rates, alone: what it does to daily counts. With m events a day their
 * covariance L days apart is m^2 times the mean of exp(s^2 exp(-|t - u| / theta)) - 1 over the
 * steps t and u of the two days, and each day adds a Poisson variance of m. Ten comparisons, each
 * of which fails by chance alone with probability {@link Chance#ALPHA}.
 */
@Tag("slow")
class RegimeLimitTest {
  private static final int STEPS = 4;
  private static final double SD = 0.3;
  private static final double REGIME_DAYS = 3;
  private static final double RATE = 10;

  private static TwoSides situation(double nationalSd, double governorateSd) {
    return Bare.situation()
        .withoutAgreement()
        .set("recording.lethalShare", 1)
        .set("recording.recordedShare", 1)
        .set("violence.regimeNationalSd", nationalSd)
        .set("violence.regimeGovernorateSd", governorateSd)
        .set("violence.regimeDays", REGIME_DAYS);
  }

  private static double expected(int lag) {
    double sum = 0;
    for (int i = 0; i < STEPS; i++) {
      for (int j = 0; j < STEPS; j++) {
        double apart = Math.abs(lag + (j - i) / (double) STEPS);
        sum += Math.expm1(SD * SD * Math.exp(-apart / REGIME_DAYS));
      }
    }
    return RATE * RATE * sum / (STEPS * STEPS) + (lag == 0 ? RATE : 0);
  }

  private static double product(double[] one, double[] other, int lag) {
    return IntStream.range(0, one.length - lag)
        .mapToDouble(day -> (one[day] - RATE) * (other[day + lag] - RATE))
        .average()
        .orElseThrow();
  }

  /** A hundred governorates, each a course of its own. */
  private static double[][] governorates(int days) {
    TwoSides situation = situation(0, SD).sectors(200).eventsPerDay(100 * RATE).days(days);
    Course course = Course.of(situation, 2801);
    return IntStream.range(0, 100)
        .mapToObj(g -> course.perDay(a -> a.where().governorate().equals("g" + g)))
        .toArray(double[][]::new);
  }

  @Test
  void governoratesDriftByTheAskedSpreadAndMemoryEachByItself() {
    double[][] daily = governorates(150);
    Chance.mean("mean", Arrays.stream(daily).mapToDouble(StatUtils::mean).toArray(), RATE);
    for (int lag : new int[] {0, 1, 3, 9}) {
      double[] products = Arrays.stream(daily).mapToDouble(d -> product(d, d, lag)).toArray();
      Chance.mean("covariance " + lag + " days apart", products, expected(lag));
    }
    double[] beside =
        IntStream.range(0, 50)
            .mapToDouble(g -> product(daily[2 * g], daily[2 * g + 1], 0))
            .toArray();
    Chance.mean("covariance of two governorates", beside, 0);
  }

  /** A drift that began at nothing would show a sixth of that on the first day. */
  @Test
  void theFirstDayDriftsAsAnyOther() {
    double rate = 4 * RATE;
    TwoSides situation = situation(0, SD).sectors(800).eventsPerDay(400 * rate).days(1);
    Map<String, Integer> counts = new HashMap<>();
    Course.of(situation, 2802)
        .attacks
        .forEach(attack -> counts.merge(attack.where().governorate(), 1, Integer::sum));
    double[] squares =
        IntStream.range(0, 400)
            .mapToDouble(g -> counts.get("g" + g) - rate)
            .map(above -> above * above)
            .toArray();
    Chance.mean("variance of the first day", squares, rate + 16 * (expected(0) - RATE));
  }

  /** Runs are courses of their own; the two governorates of one share its drift. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3})
  void theNationDriftsAsOne(int lag) {
    TwoSides situation = situation(SD, 0).eventsPerDay(2 * RATE).days(60);
    double[] products =
        IntStream.range(0, 120)
            .mapToObj(run -> Course.of(situation, 2900 + run))
            .mapToDouble(course -> product(of(course, "g0"), of(course, "g1"), lag))
            .toArray();
    Chance.mean("covariance of two governorates", products, expected(lag) - (lag == 0 ? RATE : 0));
  }

  private static double[] of(Course course, String governorate) {
    return course.perDay(a -> a.where().governorate().equals(governorate));
  }
}
