package org.hudna.model.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.hudna.model.CeasefireSimulation;
import org.hudna.model.TwoSides;
import org.hudna.model.event.AgreementEvent.PhaseChanged;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.world.Part;
import org.hudna.scenario.Phase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * After a collapse covered is 0 at once and rates are multiplied by a factor a whose logarithm
 * halves in h days. Counts by days since the collapse and the half-life that they measure, by
 * maximum likelihood: seven comparisons, each of which fails by chance alone with probability
 * {@link Chance#ALPHA}.
 */
class AfterCollapseLimitTest {
  private static final double RATE = 300;
  private static final double FACTOR = 3;
  private static final double HALF_LIFE = 6;

  /** The first renewal, which fails for certain. */
  private static final double COLLAPSE = TwoSides.TRUCE_HOURS + 48;

  private static Course course;
  private static List<Part> parts;

  @BeforeAll
  static void simulate() {
    TwoSides situation =
        Bare.committed()
            .days(73)
            .eventsPerDay(RATE)
            .set("restraint.firstWeekRatio", 0.3)
            .set("renewal.everyHours", 48.0)
            .set("renewal.extraFailure", 1)
            .set("violence.afterCollapse", FACTOR)
            .set("violence.afterCollapseHalfLifeDays", HALF_LIFE);
    course = Course.of(situation, 3101);
    parts = new CeasefireSimulation(situation.scenario(), situation.theatre(), 1, e -> {}).parts();
  }

  private static double expected(double fromDays, double toDays, double factor, double halfLife) {
    double sum = 0;
    for (Part part : parts) {
      double since = (part.fromHours() - COLLAPSE) / 24;
      if (since >= fromDays && since < toDays) {
        sum += RATE * part.days() * Math.pow(factor, Math.pow(2, -since / halfLife));
      }
    }
    return sum;
  }

  private static double counted(double fromDays, double toDays) {
    return course.count(
        a ->
            Course.recorded(a)
                && a.hours() >= COLLAPSE + 24 * fromDays
                && a.hours() < COLLAPSE + 24 * toDays);
  }

  @Test
  void nothingIsCoveredAnyMore() {
    assertThat(course.events(PhaseChanged.class))
        .filteredOn(change -> change.to() == Phase.COLLAPSED)
        .singleElement()
        .matches(change -> change.hours() == COLLAPSE);
    assertThat(course.attacks(ViolationCommitted::covered))
        .isNotEmpty()
        .allMatch(a -> a.hours() < COLLAPSE);
  }

  @Test
  void theRateJumpsByItsFactorAndReturnsByItsHalfLife() {
    double[] days = {0, 2, 6, 12, 24, 60};
    for (int i = 1; i < days.length; i++) {
      Chance.poisson(
          "events from day " + days[i - 1],
          counted(days[i - 1], days[i]),
          expected(days[i - 1], days[i], FACTOR, HALF_LIFE));
    }
  }

  @Test
  void theMeasuredFactorAndHalfLifeAreTheGivenOnes() {
    measure("factor", x -> expected(0, 2, x, HALF_LIFE), counted(0, 2), FACTOR);
    measure("half-life", x -> expected(6, 24, FACTOR, x), counted(6, 24), HALF_LIFE);
  }

  /** Solves for the parameter that explains a count; its standard error is by the delta method. */
  private static void measure(
      String what, UnivariateFunction expectedCount, double counted, double truth) {
    double found =
        new BrentSolver(1e-6)
            .solve(200, x -> expectedCount.value(x) - counted, truth / 3, truth * 3);
    double slope =
        (expectedCount.value(truth * 1.001) - expectedCount.value(truth * 0.999)) / (0.002 * truth);
    Chance.near(what, found, truth, Math.sqrt(expectedCount.value(truth)) / slope);
  }
}
