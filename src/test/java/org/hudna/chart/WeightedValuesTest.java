package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeightedValuesTest {
  private static WeightedValues of(double[] values, double... weights) {
    return new WeightedValues(values, weights);
  }

  @Test
  void aWeightOfTwoCountsAsTwoValues() {
    WeightedValues weighted = of(new double[] {1, 4, 6}, 2, 1, 1);
    WeightedValues repeated = of(new double[] {1, 1, 4, 6}, 1, 1, 1, 1);
    assertThat(weighted.mean()).isEqualTo(repeated.mean());
    assertThat(weighted.sd()).isCloseTo(repeated.sd(), within(1e-12));
  }

  @Test
  void valuesWithoutWeightDoNotCount() {
    WeightedValues x = of(new double[] {1, 2, 3, 100}, 1, 1, 1, 0);
    WeightedValues y = of(new double[] {3, 2, 1, 100}, 1, 1, 1, 0);
    assertThat(x.correlation(y)).isCloseTo(-1, within(1e-12));
    assertThat(x.effectiveSize()).isCloseTo(3, within(1e-12));
  }

  @Test
  void whatDoesNotVaryHasNoCorrelation() {
    WeightedValues flat = of(new double[] {5, 5}, 1, 1);
    assertThat(flat.correlation(of(new double[] {1, 2}, 1, 1))).isNaN();
  }

  @Test
  void theDensityOfAnEvenLawIsEvenUpToItsEnds() {
    int n = 2000;
    double[] values = IntStream.range(0, n).mapToDouble(i -> (i + 0.5) / n).toArray();
    double[] weights = new double[n];
    java.util.Arrays.fill(weights, 3);
    for (double density : of(values, weights).density(0, 1, 20)) {
      assertThat(density).isCloseTo(1, within(0.01));
    }
  }

  @Test
  void theDensityHasTheAreaOne() {
    WeightedValues sample = of(new double[] {0.2, 0.3, 0.7}, 1, 5, 2);
    double[] density = sample.density(0, 1, 1000);
    double area = 0;
    for (int s = 0; s < 1000; s++) {
      area += (density[s] + density[s + 1]) / 2000;
    }
    assertThat(area).isCloseTo(1, within(0.001));
  }
}
