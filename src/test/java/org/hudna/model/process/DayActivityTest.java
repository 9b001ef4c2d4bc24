package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.descriptive.moment.Skewness;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Variance;
import org.hudna.model.TwoSides;
import org.hudna.model.random.Streams;
import org.junit.jupiter.api.Test;

/**
 * Moments over 20,000 days. The tolerances are at least four standard errors, so each comparison
 * fails by chance alone with probability 0.0001 at most, for a fresh seed.
 */
class DayActivityTest {
  private static final int DAYS = 20_000;

  private static DayActivity activity(double cv2, double lag1) {
    TwoSides situation =
        new TwoSides().set("violence.dayActivityCv2", cv2).set("violence.dayActivityLag1", lag1);
    return new DayActivity(new Streams(12), situation.scenario().behaviour().violence());
  }

  private static double[] days(DayActivity activity, String dyad) {
    double[] days = new double[DAYS];
    for (int day = 0; day < DAYS; day++) {
      activity.advance(day);
      days[day] = activity.factor(dyad);
    }
    return days;
  }

  @Test
  void itHasMeanOneTheAskedVarianceAndMoreHighDaysThanLow() {
    double[] days = days(activity(0.15, 0), "one");
    assertThat(Mean.of(days).getAsDouble()).isCloseTo(1, within(4 * Math.sqrt(0.15 / DAYS)));
    assertThat(Variance.of(days).getAsDouble()).isCloseTo(0.15, within(0.012));
    assertThat(new Skewness().evaluate(days)).isGreaterThan(0.8);
    assertThat(Arrays.stream(days).min().orElseThrow()).isPositive();
  }

  @Test
  void aDayRemembersTheDayBeforeAsAsked() {
    double[] days = days(activity(0.3, 0.4), "one");
    double lag1 =
        new PearsonsCorrelation()
            .correlation(Arrays.copyOf(days, DAYS - 1), Arrays.copyOfRange(days, 1, DAYS));
    assertThat(lag1).isCloseTo(0.4, within(0.04));
  }

  @Test
  void dyadsHaveDaysOfTheirOwn() {
    double both =
        new PearsonsCorrelation()
            .correlation(days(activity(0.15, 0.2), "one"), days(activity(0.15, 0.2), "other"));
    assertThat(both).isCloseTo(0, within(4 * 1.1 / Math.sqrt(DAYS)));
  }

  @Test
  void aDyadAskedForLateHasTheSameDays() {
    DayActivity late = activity(0.15, 0.3);
    late.advance(40);
    assertThat(late.factor("one")).isEqualTo(days(activity(0.15, 0.3), "one")[40]);
  }

  @Test
  void withoutVarianceEveryDayIsAlike() {
    assertThat(days(activity(0, 0.3), "one")).containsOnly(1.0);
  }
}
