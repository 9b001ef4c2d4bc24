package org.hudna.model.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.hudna.model.CeasefireSimulation;
import org.hudna.model.TwoSides;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An attack and all that it provokes are 1 / (1 - n) attacks on average, seen in two ways: by what
 * follows a known number of attacks where nothing else happens, and by how much counts of a quiet
 * course vary. Thirteen comparisons, each of which fails by chance alone with probability {@link
 * Chance#ALPHA}.
 */
class ClusterSizeLimitTest {
  private static final double HALF_LIFE_DAYS = 0.25;
  private static final double ATTACKS = 20_000;

  private static TwoSides situation(double branching) {
    return Bare.situation()
        .set("violence.branchingRatio", branching)
        .set("violence.excitationHalfLifeDays", HALF_LIFE_DAYS)
        .set("recording.lethalShare", 1)
        .set("recording.recordedShare", 1);
  }

  private static List<ViolationCommitted> provoked(TwoSides situation, double branching) {
    List<ViolationCommitted> followed = new ArrayList<>();
    CeasefireSimulation simulation =
        situation
            .eventsPerDay(1e-9)
            .simulation(
                2401,
                event -> {
                  if (event instanceof ViolationCommitted attack) {
                    followed.add(attack);
                  }
                });
    simulation.start();
    double density = branching * Math.log(2) / HALF_LIFE_DAYS;
    simulation.world().ground().fronts().get(0).a().excitation(ATTACKS * density);
    while (simulation.schedule.step(simulation)) {
      // every step of the schedule is one part
    }
    return followed;
  }

  /**
   * M attacks provoke M n / (1 - n) more, with variance M n / (1 - n)^3 (total progeny of Poisson
   * families).
   */
  @ParameterizedTest
  @CsvSource({
    "0.2,1", "0.2,6", "0.2,12", "0.45,1", "0.45,6", "0.45,12", "0.7,1", "0.7,6", "0.7,12", "0.9,6"
  })
  void whatAttacksProvokeIsAsManyAsTheBranchingRatioSays(double branching, int stepHours) {
    TwoSides situation = situation(branching).set("time.stepHours", stepHours);
    double left = 1 - branching;
    Chance.near(
        "attacks that followed",
        provoked(situation, branching).size(),
        ATTACKS * branching / left,
        Math.sqrt(ATTACKS * branching / (left * left * left)));
  }

  /**
   * The side that was attacked makes the first, third, fifth generation: M n / (1 - n^2), each
   * first attack of it being followed by X with E X = 1 / (1 - n^2), Var X = (n^2 + n^3) / (1 -
   * n^2)^3.
   */
  @Test
  void theSideThatWasAttackedAnswers() {
    double n = 0.6;
    double left = 1 - n * n;
    double square = (n * n + n * n * n) / (left * left * left) + 1 / (left * left);
    double byAmber =
        provoked(situation(n), n).stream().filter(a -> a.party().equals(TwoSides.AMBER)).count();
    Chance.near("answers", byAmber, ATTACKS * n / left, Math.sqrt(ATTACKS * n * square));
  }

  /**
   * Counts of a window of length T vary by the square of the cluster size, less what the window
   * cuts: with g = (1 - n) ln 2 / h, Var N / E N = F - (F - 1)(1 - exp(-g T)) / (g T), F = 1 / (1 -
   * n)^2. Sectors retaliate for themselves, so each is a course of its own.
   */
  @Tag("slow")
  @ParameterizedTest
  @ValueSource(doubles = {0.45, 0.7})
  void countsOfLongWindowsVaryByTheSquareOfIt(double branching) {
    int windowDays = 10;
    TwoSides situation =
        situation(branching).sectors(20).eventsPerDay(40).days(800).set("time.stepHours", 3);
    Course course = Course.of(situation, 2501);
    double mean = 2.0 * windowDays;
    double[] squares =
        IntStream.range(0, 20)
            .mapToObj(sector -> course.perDay(a -> a.where().sector().equals("s" + sector)))
            .flatMapToDouble(daily -> windows(daily, windowDays))
            .map(count -> (count - mean) * (count - mean) / mean)
            .toArray();
    double whole = 1 / ((1 - branching) * (1 - branching));
    double memory = (1 - branching) * Math.log(2) / HALF_LIFE_DAYS * windowDays;
    double expected = whole - (whole - 1) * -Math.expm1(-memory) / memory;
    Chance.mean("variance over mean", squares, expected);
  }

  private static DoubleStream windows(double[] daily, int days) {
    return IntStream.range(0, daily.length / days)
        .mapToDouble(w -> StatUtils.sum(daily, w * days, days));
  }
}
