package org.hudna.study.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PitHistogramTest {

  @Test
  void countsInTenBinsWithOneInTheLast() {
    PitHistogram histogram = PitHistogram.of(new double[] {0, 0.05, 0.1, 0.95, 1});
    assertThat(histogram.counts()).containsExactly(2, 1, 0, 0, 0, 0, 0, 0, 0, 2);
  }

  @Test
  void equalBinsAreFlat() {
    PitHistogram histogram =
        PitHistogram.of(IntStream.range(0, 100).mapToDouble(i -> (i + 0.5) / 100).toArray());
    assertThat(histogram.chiSquare()).isZero();
    assertThat(histogram.pValue()).isCloseTo(1, within(1e-12));
  }

  /**
   * By hand: 20 in each of five bins against an expected 10 give 10 * 10 = 100 / 10 each, so 100
   * with 9 degrees of freedom.
   */
  @Test
  void halfOfTheBinsAreNotFlat() {
    PitHistogram histogram =
        PitHistogram.of(IntStream.range(0, 100).mapToDouble(i -> (i + 0.5) / 200).toArray());
    assertThat(histogram.chiSquare()).isCloseTo(100, within(1e-9));
    assertThat(histogram.pValue()).isLessThan(1e-15);
  }

  /** The 5 % point of chi-square with 9 degrees of freedom is 16.919 in any table. */
  @Test
  void theProbabilityIsThatOfNineDegreesOfFreedom() {
    int[] counts = {23, 17, 14, 8, 8, 8, 8, 8, 4, 2};
    double[] values =
        IntStream.range(0, 10)
            .boxed()
            .flatMap(bin -> IntStream.range(0, counts[bin]).mapToObj(i -> (bin + 0.5) / 10))
            .mapToDouble(v -> v)
            .toArray();
    PitHistogram histogram = PitHistogram.of(values);
    assertThat(histogram.chiSquare()).isGreaterThan(16.919);
    assertThat(histogram.pValue()).isLessThan(0.05);
  }

  @Test
  void nothingHasNoTest() {
    assertThat(PitHistogram.of(new double[0]).pValue()).isNaN();
  }
}
