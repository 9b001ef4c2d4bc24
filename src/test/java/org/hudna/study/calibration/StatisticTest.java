package org.hudna.study.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hudna.history.Quantity;
import org.junit.jupiter.api.Test;

class StatisticTest {
  private static final int[] ALL = {0, 1, 2, 3};

  /** Events by day: 1, 3, 0, 4 in the first governorate, the second has 1 on day 1. */
  private final DayCounts counts = counts();

  private static DayCounts counts() {
    DayCounts counts = new DayCounts(4, 2);
    int[] byDay = {1, 3, 0, 4};
    for (int day = 0; day < byDay.length; day++) {
      for (int i = 0; i < byDay[day]; i++) {
        counts.add(day, 0, i);
      }
    }
    counts.add(1, 1, 7);
    return counts;
  }

  private double of(Statistic statistic, Quantity quantity, int area) {
    return statistic.of(counts, ALL, quantity, area);
  }

  @Test
  void totals() {
    assertThat(of(Statistic.TOTAL, Quantity.EVENTS, 0)).isEqualTo(9);
    assertThat(of(Statistic.TOTAL, Quantity.EVENTS, 1)).isEqualTo(8);
    assertThat(of(Statistic.TOTAL, Quantity.DEATHS, 0)).isEqualTo(3 + 6 + 7);
  }

  @Test
  void onlyObservedDaysCount() {
    assertThat(Statistic.TOTAL.of(counts, new int[] {0, 3}, Quantity.EVENTS, 1)).isEqualTo(5);
    assertThat(Statistic.QUIET_DAYS.of(counts, new int[] {2}, Quantity.EVENTS, 1)).isEqualTo(1);
  }

  /** Deviations from 2: -1, 1, -2, 2; variance 10 / 3. */
  @Test
  void dispersionIsVarianceOverMean() {
    assertThat(of(Statistic.DISPERSION, Quantity.EVENTS, 1)).isCloseTo(10 / 3.0 / 2, within(1e-12));
    assertThat(new DayCounts(3, 1))
        .satisfies(
            none ->
                assertThat(Statistic.DISPERSION.of(none, new int[] {0, 1, 2}, Quantity.EVENTS, 1))
                    .isEqualTo(1));
  }

  /** Products of neighbours: -1, -2, -4; a third of their sum over the variance. */
  @Test
  void lagOneComparesDaysThatFollowEachOther() {
    assertThat(of(Statistic.LAG_1, Quantity.EVENTS, 1))
        .isCloseTo(-7 / 3.0 / (10 / 3.0), within(1e-12));
    assertThat(Statistic.LAG_1.of(counts, new int[] {0, 2}, Quantity.EVENTS, 1)).isZero();
  }

  @Test
  void sameDayCovarianceIsWhatTheGovernoratesDoNotExplain() {
    double nation = variance(1, 4, 0, 4);
    double own = variance(1, 3, 0, 4) + variance(0, 1, 0, 0);
    assertThat(of(Statistic.SAME_DAY_COVARIANCE, Quantity.EVENTS, 0))
        .isCloseTo(1 - own / nation, within(1e-12));
  }

  @Test
  void deathsPerEventAndEventsWithoutDeaths() {
    assertThat(of(Statistic.MEAN_DEATHS_PER_EVENT, Quantity.DEATHS, 0))
        .isCloseTo(16 / 9.0, within(1e-12));
    assertThat(of(Statistic.ZERO_SHARE, Quantity.EVENTS, 0)).isCloseTo(3 / 9.0, within(1e-12));
    assertThat(of(Statistic.QUIET_DAYS, Quantity.EVENTS, 1)).isEqualTo(0.25);
  }

  @Test
  void someDoNotExistForSomeSeries() {
    assertThat(Statistic.SAME_DAY_COVARIANCE.unfit(Series.GOVERNORATE_EVENTS)).isNotNull();
    assertThat(Statistic.MEAN_DEATHS_PER_EVENT.unfit(Series.NATIONAL_EVENTS)).isNotNull();
    assertThat(Statistic.TOTAL.unfit(Series.GOVERNORATE_DEATHS)).isNull();
    assertThat(Statistic.TOTAL.transform(Series.NATIONAL_DEATHS)).isEqualTo(Transform.LOG1P);
  }

  private static double variance(double... values) {
    double mean = java.util.Arrays.stream(values).average().orElseThrow();
    return java.util.Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum()
        / (values.length - 1);
  }
}
