package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{dist: uniform, min: 2, max: 6}|4|2|6",
        "{dist: log-uniform, min: 0.01, max: 1}|0.1|0.01|1",
        "{dist: lognormal, median: 7, logSd: 0.5, min: 0, max: 1000000}|7|0|1000000",
        "{dist: normal, mean: 3, sd: 2, min: 1, max: 5}|3|1|5",
        "{dist: beta, mean: 0.5, concentration: 4}|0.5|0|1",
        "{dist: power, scale: 0.2, exponent: 2}|0.05|0|0.2",
      })
  void theMedianAndTheSupportAreThoseOfTheLaw(String yaml, double median, double min, double max) {
    Law law = Law.of(ScenarioShape.parse(yaml));
    assertThat(law.quantile().applyAsDouble(0.5)).isCloseTo(median, within(1e-9 * median));
    assertThat(law.lowest()).isEqualTo(min);
    assertThat(law.highest()).isEqualTo(max);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{dist: lognormal, median: 7, logSd: 2, min: 2, max: 8}|2|8",
        "{dist: normal, mean: 0, sd: 1, min: 1, max: 2}|1|2",
        "{dist: log-uniform, min: 0.001, max: 0.002}|0.001|0.002",
        "{dist: beta, mean: 0.01, concentration: 0.5}|0|1",
      })
  void drawsStayWithinBoundsAndRiseWithTheProbability(String yaml, double min, double max) {
    Law law = Law.of(ScenarioShape.parse(yaml));
    double[] values =
        IntStream.range(0, 1001)
            .mapToDouble(i -> law.quantile().applyAsDouble((i + 0.5) / 1001))
            .toArray();
    assertThat(values).isSorted();
    assertThat(values[0]).isGreaterThanOrEqualTo(min);
    assertThat(values[1000]).isLessThanOrEqualTo(max).isGreaterThan(values[0]);
  }

  @ParameterizedTest
  @CsvSource({"0.3, 6", "0.8, 20"})
  void aBetaLawHasTheMeanThatItNames(double mean, double concentration) {
    Law law =
        Law.of(
            ScenarioShape.parse(
                "{dist: beta, mean: " + mean + ", concentration: " + concentration + "}"));
    double average =
        IntStream.range(0, 2000)
            .mapToDouble(i -> law.quantile().applyAsDouble((i + 0.5) / 2000))
            .average()
            .orElseThrow();
    assertThat(average).isCloseTo(mean, within(1e-3));
  }
}
