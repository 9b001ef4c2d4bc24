package org.hudna.study.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;

class TruceCourseTest {
  private static final LocalDate START = LocalDate.parse("2001-03-10");
  private static final int DRAWS = 20_000;

  private static List<TruceCourse> courses(AnnouncedTruce truce) {
    UniformRandomProvider rng = Chance.of(9, "course").generator();
    return IntStream.range(0, DRAWS).mapToObj(i -> TruceCourse.draw(rng, truce)).toList();
  }

  /** Errs once in 16,000 times: four standard errors. */
  private static void assertMean(
      List<TruceCourse> courses, ToDoubleFunction<TruceCourse> value, double expected) {
    double[] values = courses.stream().mapToDouble(value).toArray();
    double mean = Arrays.stream(values).average().orElseThrow();
    double variance = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).average().orElse(0);
    assertThat(mean).isCloseTo(expected, within(4 * Math.sqrt(variance / DRAWS)));
  }

  /** E exp(-a 2^(-t/h)), with w = 2^(-t/h): exp(w ln 0.57 + w² 0.25² / 2), averaged over ln h. */
  private static double expectedCourse(double t) {
    int steps = 4000;
    return IntStream.range(0, steps)
        .mapToDouble(
            i -> {
              double h = 2 * Math.pow(20, (i + 0.5) / steps);
              double w = Math.pow(2, -t / h);
              return Math.exp(w * Math.log(0.57) + w * w * 0.25 * 0.25 / 2);
            })
        .average()
        .orElseThrow();
  }

  @Test
  void theMeanCourseIsThatOfItsLaws() {
    List<TruceCourse> courses = courses(AnnouncedTruce.openEnded(START.atStartOfDay()));
    for (int day : new int[] {0, 6, 30}) {
      LocalDate date = START.plusDays(day);
      assertMean(courses, c -> c.intensity(date) / c.nationalFactor(), expectedCourse(day + 0.5));
    }
    assertThat(expectedCourse(0.5)).isLessThan(0.65);
    assertThat(expectedCourse(30.5)).isGreaterThan(0.8);
    assertMean(courses, TruceCourse::nationalFactor, Math.exp(0.12 * 0.12 / 2));
  }

  @Test
  void nothingChangesBeforeTheTruceNorWithoutOne() {
    LocalDate eve = START.minusDays(1);
    for (AnnouncedTruce truce :
        List.of(AnnouncedTruce.openEnded(START.atStartOfDay()), AnnouncedTruce.none())) {
      assertThat(courses(truce).subList(0, 100))
          .allMatch(c -> c.intensity(eve) == c.nationalFactor() && c.severity(eve) == 1);
    }
    assertThat(courses(AnnouncedTruce.none()).subList(0, 100))
        .allMatch(c -> c.intensity(START) == c.nationalFactor() && !c.holds(START));
  }

  @Test
  void aTermThatIsNotRenewedRaisesTheLevelAboveThatOfBefore() {
    LocalDate after = START.plusDays(7);
    List<TruceCourse> never = courses(new AnnouncedTruce(START.atStartOfDay(), 7, 1));
    assertMean(never, c -> c.intensity(after) / c.nationalFactor(), Math.exp(0.15 + 0.3 * 0.3 / 2));
    assertThat(never).allMatch(c -> c.severity(after) == 1 && c.holds(after.minusDays(1)));
    List<TruceCourse> always = courses(new AnnouncedTruce(START.atStartOfDay(), 7, 0));
    assertThat(always).allMatch(c -> c.holds(after));
    assertMean(always, c -> c.intensity(after) / c.nationalFactor(), expectedCourse(7.5));
  }

  @Test
  void renewsAsOftenAsToldAndSparesLives() {
    List<TruceCourse> courses = courses(AnnouncedTruce.forDays(START.atStartOfDay(), 7));
    assertMean(courses, c -> c.holds(START.plusDays(7)) ? 1 : 0, 0.3);
    assertMean(courses, c -> c.severity(START), 0.75 * Math.exp(0.25 * 0.25 / 2));
  }

  @Test
  void theTruceDoesNotShiftTheLuckOfOtherDraws() {
    assertThat(courses(AnnouncedTruce.none()).get(50).nationalFactor())
        .isEqualTo(
            courses(AnnouncedTruce.forDays(START.atStartOfDay(), 7)).get(50).nationalFactor());
  }
}
