package org.hudna.study.adaptive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownDigitsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1234567.8, 1234568",
    "12.345, 12.3",
    "0.0012345, 0.00123",
    "-2.5, -2.5",
    "100, 100",
    "NaN, -",
    "Infinity, infinity"
  })
  void keepsThreeDigits(double number, String shown) {
    assertThat(ShownDigits.of(number)).isEqualTo(shown);
  }
}
