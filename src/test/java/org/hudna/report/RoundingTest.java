package org.hudna.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2933.1; 2860; 3010; 2,930",
        "1816.04; 1760; 1872; 1,820",
        "376266; 340000; 412000; 376,000",
        "7.6213; 6.9; 8.3; 7.6",
        "-45.39; -84.7; -6.1; −45",
        "0.0041; 0.0024; 0.0058; 0.0041",
        "124; 124; 124; 124",
      })
  void roundsToWhatTheIntervalSupports(double value, double low, double high, String text) {
    assertThat(Rounding.of(low, high).text(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"-0.4, 8.2, −0.4", "-40, 300, −40"})
  void neverMakesAnEndOfAnIntervalNought(double low, double high, String text) {
    assertThat(Rounding.of(low, high).text(low)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"3.2, 1, 5, +3.2", "-3.2, -5, -1, −3.2", "0, -5, 5, 0", "0.001, -5, 5, 0"})
  void signsDifferences(double value, double low, double high, String text) {
    assertThat(Rounding.of(low, high).signed(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"7, 7", "7.25, 7.25", "0.5, 0.5", "0, 0", "120, 120", "-90, −90"})
  void leavesOutNeedlessNoughts(double value, String text) {
    assertThat(Rounding.plain(value)).isEqualTo(text);
  }
}
