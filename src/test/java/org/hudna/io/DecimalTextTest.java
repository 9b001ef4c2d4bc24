package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTextTest {

  @ParameterizedTest
  @CsvSource({
    "0, 6, 0",
    "-0.0, 6, 0",
    "3, 6, 3",
    "-2.5, 6, -2.5",
    "0.1, 6, 0.1",
    "0.000001, 6, 0.000001",
    "0.0000004, 6, 0",
    "-0.0000004, 6, 0",
    "0.05, 4, 0.05",
    "12.34567, 4, 12.3457",
    "1234567.5, 0, 1234568",
    "1e15, 6, 1000000000000000",
    "1e20, 6, 100000000000000000000"
  })
  void roundsToTheDecimalsAskedFor(double value, int decimals, String expected) {
    assertThat(text(value, decimals)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, -0.0",
    "3, 3",
    "0.1, 0.1",
    "0.30000000000000004, 0.30000000000000004",
    "2e-3, 0.002",
    "2e-9, 2.0E-9",
    "2.2250738585072014E-308, 2.2250738585072014E-308",
    "1234567.5, 1234567.5",
    "1e20, 1.0E20"
  })
  void writesTheShortestTextThatIsTheSameNumber(double value, String expected) {
    assertThat(DecimalText.exact(value)).isEqualTo(expected);
    assertThat(Double.parseDouble(expected)).isEqualTo(value);
    assertThat(DecimalText.exact(Double.NaN)).isEqualTo("NaN");
  }

  @Test
  void writesNothingForWhatIsNotANumber() {
    assertThat(text(Double.NaN, 6)).isEmpty();
    assertThat(text(Double.NEGATIVE_INFINITY, 6)).isEmpty();
  }

  @Test
  void agreesWithDecimalArithmetic() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 20_000; i++) {
      double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-3, 9));
      String text = text(value, 4);
      double exact = new BigDecimal(value).setScale(4, RoundingMode.HALF_UP).doubleValue();

      assertThat(Math.abs(Double.parseDouble(text) - exact)).isLessThanOrEqualTo(1.001e-4);
      assertThat(Math.abs(Double.parseDouble(text) - value)).isLessThan(5.001e-5);
    }
  }

  @Test
  void doesNotHeedTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(text(1234.5, 6)).isEqualTo("1234.5");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String text(double value, int decimals) {
    StringBuilder text = new StringBuilder();
    DecimalText.append(text, value, decimals);
    return text.toString();
  }
}
