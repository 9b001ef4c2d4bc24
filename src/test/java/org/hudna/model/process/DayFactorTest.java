package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Variance;
import org.hudna.model.TwoSides;
import org.hudna.model.random.Streams;
import org.junit.jupiter.api.Test;

/**
 * Moments over 5,000 days. The tolerances are over four standard errors, so each comparison fails
 * by chance alone with probability 0.0001 at most, for a fresh seed.
 */
class DayFactorTest {
  private static final int DAYS = 5_000;

  private static double[] relative(double recordedShare, double cv2, double lag1) {
    TwoSides situation =
        new TwoSides()
            .set("recording.recordedShare", recordedShare)
            .set("recording.dayFactorCv2", cv2)
            .set("recording.dayFactorLag1", lag1);
    DayFactor factor = new DayFactor(new Streams(12), situation.scenario().behaviour().recording());
    double[] days = new double[DAYS];
    Arrays.setAll(days, day -> factor.recorded(day) / recordedShare);
    return days;
  }

  private static double mean(double[] values) {
    return Mean.of(values).getAsDouble();
  }

  private static double lag1(double[] values) {
    double mean = mean(values);
    double sum = 0;
    for (int i = 1; i < values.length; i++) {
      sum += (values[i] - mean) * (values[i - 1] - mean);
    }
    return sum / values.length / Variance.of(values).getAsDouble();
  }

  @Test
  void itHasMeanOneAndTheAskedVariance() {
    double[] days = relative(0.75, 0.15, 0);
    assertThat(mean(days)).isCloseTo(1, within(4 * Math.sqrt(0.15 / DAYS)));
    assertThat(Variance.of(days).getAsDouble()).isCloseTo(0.15, within(0.02));
    assertThat(lag1(days)).isCloseTo(0, within(4 / Math.sqrt(DAYS)));
  }

  /** Four standard errors by Bartlett's formula: sqrt((1 - r^2) / days) at a lag-one memory. */
  @Test
  void aDayRemembersTheDayBeforeAsAsked() {
    for (double share : new double[] {0.6, 0.75, 0.9}) {
      double[] days = relative(share, 0.15, 0.4);
      assertThat(mean(days)).isCloseTo(1, within(0.04));
      assertThat(lag1(days)).isCloseTo(0.4, within(4 * Math.sqrt((1 - 0.16) / DAYS)));
    }
  }

  @Test
  void theChanceOfBeingRecordedIsNeverAboveOneEvenWhereTheAskedVarianceIsTooLarge() {
    double[] days = relative(0.95, 0.25, 0.2);
    assertThat(Arrays.stream(days).map(d -> d * 0.95)).allMatch(p -> p >= 0 && p <= 1);
    assertThat(mean(days)).isCloseTo(1, within(0.02));
    assertThat(Variance.of(days).getAsDouble()).isLessThan(0.95 * 0.05 / (0.95 * 0.95));
  }

  @Test
  void allPartsOfADayShareIt() {
    DayFactor factor =
        new DayFactor(new Streams(1), new TwoSides().scenario().behaviour().recording());
    double first = factor.recorded(0);
    assertThat(factor.recorded(0)).isEqualTo(first);
    assertThat(factor.recorded(1)).isNotEqualTo(first);
  }

  @Test
  void withoutVarianceItIsTheShareThatIsRecorded() {
    assertThat(relative(0.8, 0, 0.3)).containsOnly(1.0);
  }
}
