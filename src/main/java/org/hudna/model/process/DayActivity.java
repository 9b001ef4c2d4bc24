package org.hudna.model.process;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Keys;
import org.hudna.model.random.Streams;
import org.hudna.scenario.Violence;

/**
 * How active a dyad is on a day, on all its fronts alike: lognormal with mean 1 and the given
 * squared coefficient of variation, {@code exp(s z - s^2/2)} with {@code s^2 = ln(1 + CV^2)}. The
 * normal numbers z follow each other with the correlation {@code ln(1 + r CV^2) / s^2}, which gives
 * the factor the correlation r from one day to the next.
 */
final class DayActivity {
  private final Streams streams;
  private final double sd;
  private final double memory;
  private final Map<String, Course> courses = new HashMap<>();
  private int day = -1;

  private static final class Course {
    private final long key;
    private double z;
    private double factor = 1;
    private int day = -1;

    Course(String dyad) {
      this.key = Keys.of("dyad:" + dyad);
    }
  }

  DayActivity(Streams streams, Violence terms) {
    this.streams = streams;
    double variance = Math.log1p(terms.dayActivityCv2());
    this.sd = Math.sqrt(variance);
    this.memory =
        variance == 0 ? 0 : Math.log1p(terms.dayActivityLag1() * terms.dayActivityCv2()) / variance;
  }

  /** Goes on to a day; days come in order. */
  void advance(int today) {
    day = today;
  }

  /** Factor on the attacks of a dyad on the day, mean 1, above 0. */
  double factor(String dyad) {
    if (sd == 0) {
      return 1;
    }
    Course course = courses.computeIfAbsent(dyad, Course::new);
    while (course.day < day) {
      course.day++;
      move(course);
    }
    return course.factor;
  }

  private void move(Course course) {
    double noise =
        ZigguratSampler.NormalizedGaussian.of(
                streams.at(Decision.DAY_ACTIVITY, course.key, course.day))
            .sample();
    double kept = course.day == 0 ? 0 : memory;
    course.z = kept * course.z + Math.sqrt(1 - kept * kept) * noise;
    course.factor = Math.exp(sd * course.z - sd * sd / 2);
  }
}
