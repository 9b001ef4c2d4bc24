package org.hudna.study.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.hudna.metric.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeanIntervalTest {

  /** Without skewness it is Student's: t(0.975; 3) = 3.182446, sd of 1, 2, 3, 4 is 1.290994. */
  @Test
  void isStudentsForSymmetricValues() {
    MeanInterval found =
        MeanInterval.of(Metric.DEATHS, new double[] {4, 1, Double.NaN, 3, 2}, 0.05);
    assertThat(found.values()).isEqualTo(4);
    assertThat(found.mean()).isEqualTo(2.5);
    assertThat(found.low()).isEqualTo(2.5 - 3.182446 * 1.290994 / 2, within(1e-5));
    assertThat(found.halfWidth()).isEqualTo(3.182446 * 1.290994 / 2, within(1e-5));
  }

  @ParameterizedTest
  @CsvSource({"2.1, 0.3", "-2.1, 0.3", "2.6, -0.8", "-2.6, 0.8", "1.9, 1e-5"})
  void undoesTheCubicTransformation(double quantile, double a) {
    double t = MeanInterval.hall(quantile, a);
    double there = t + a * t * t / 3 + a * a * t * t * t / 27 + a / 6;
    assertThat(there).isEqualTo(quantile, within(1e-6));
  }

  @Test
  void reachesFartherTowardsALongTail() {
    double[] tail = IntStream.range(0, 60).mapToDouble(i -> Math.exp(i / 15.0)).toArray();
    MeanInterval found = MeanInterval.of(Metric.DEATHS, tail, 0.05);
    assertThat(found.high() - found.mean()).isGreaterThan(1.2 * (found.mean() - found.low()));
    assertThat(found.halfWidth()).isEqualTo(found.high() - found.mean());
  }

  /** 10 of 20: 0.272 to 0.728; 0 of 50: 0 to 0.0711 (the "rule of three" at both sides). */
  @Test
  void isClopperAndPearsonsForSharesOfRuns() {
    MeanInterval half = share(20, 10);
    assertThat(half.low()).isEqualTo(0.272, within(5e-4));
    assertThat(half.high()).isEqualTo(0.728, within(5e-4));
    MeanInterval none = share(50, 0);
    assertThat(none.low()).isZero();
    assertThat(none.high()).isEqualTo(1 - Math.pow(0.025, 1 / 50.0), within(1e-9));
    assertThat(share(50, 50).low()).isEqualTo(1 - none.high(), within(1e-9));
    assertThat(share(50, 50).high()).isEqualTo(1);
  }

  @Test
  void hasNoWidthWhereAllValuesAreAlike() {
    double[] alike = IntStream.range(0, 30).mapToDouble(i -> 0.1).toArray();
    assertThat(MeanInterval.of(Metric.DEATHS, alike, 0.05))
        .isEqualTo(new MeanInterval(30, 0.1, 0.1, 0.1));
  }

  @Test
  void doesNotExistForFewerThanTwoValues() {
    assertThat(MeanInterval.of(Metric.DEATHS, new double[] {3}, 0.05).halfWidth()).isNaN();
    assertThat(MeanInterval.of(Metric.DEATHS, new double[0], 0.05).mean()).isNaN();
    assertThat(share(0, 0).halfWidth()).isNaN();
  }

  private static MeanInterval share(int runs, int hits) {
    double[] values = IntStream.range(0, runs).mapToDouble(i -> i < hits ? 1 : 0).toArray();
    return MeanInterval.of(Metric.TRUCE_HELD_TO_END, values, 0.05);
  }
}
