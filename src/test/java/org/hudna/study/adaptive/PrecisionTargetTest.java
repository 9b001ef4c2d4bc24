package org.hudna.study.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.hudna.metric.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrecisionTargetTest {

  @ParameterizedTest
  @CsvSource({
    "people_reached ±2%, PEOPLE_REACHED, 0.02, true",
    "people_reached_persons+-2%, PEOPLE_REACHED, 0.02, true",
    "'  Deaths  ±  500 ', DEATHS, 500, false",
    "TRUCE_HELD_TO_END +/- 0.05, TRUCE_HELD_TO_END, 0.05, false",
    "without_supplies ±1e6, WITHOUT_SUPPLIES, 1000000, false",
    "violations ± 2.5 %, VIOLATIONS, 0.025, true",
  })
  void readsWhatAPersonWrites(String text, Metric metric, double amount, boolean relative) {
    assertThat(PrecisionTarget.parse(text))
        .isEqualTo(new PrecisionTarget(metric, amount, relative));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "deaths", "deaths 5", "deaths ±", "±5", "deaths ±5 persons", "deaths ±-5"})
  void saysWhatItExpectsOfAnythingElse(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PrecisionTarget.parse(text))
        .withMessageContaining("expected METRIC ±N or METRIC ±N%")
        .withMessageContaining("'" + text + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"deaths ±0", "deaths ±0%", "deaths ±1e999", "deaths ±1.2.3"})
  void wantsAHalfWidthAboveZero(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PrecisionTarget.parse(text))
        .withMessageContaining("expected a half-width above 0");
  }

  @Test
  void namesTheNearestMetricsAndAllFaultsAtOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> PrecisionTarget.parseAll(List.of("peple_reached ±2%", "deaths ±5", "deths ±x")))
        .withMessageContaining(
            "no metric is called 'peple_reached'; the nearest are people_reached")
        .withMessageContaining("\n")
        .withMessageContaining("found 'deths ±x'");
  }

  @Test
  void countsAShareOfTheMeanWhateverItsSign() {
    PrecisionTarget target = new PrecisionTarget(Metric.TRUST_END, 0.1, true);
    assertThat(target.halfWidth(-5)).isEqualTo(0.5);
    assertThat(new PrecisionTarget(Metric.DEATHS, 500, false).halfWidth(-5)).isEqualTo(500);
  }

  @Test
  void isShownAsItIsWritten() {
    assertThat(PrecisionTarget.parse("deaths_persons +-2.5%")).hasToString("deaths ±2.5%");
    assertThat(PrecisionTarget.parse("deaths +- 12000")).hasToString("deaths ±12000");
  }
}
