package org.hudna.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hudna.study.comparison.Estimate;
import org.hudna.study.comparison.IntervalMethod;
import org.junit.jupiter.api.Test;

class StripTest {

  private static Estimate estimate(double low, double mean, double high) {
    return new Estimate(9, mean, low, high, IntervalMethod.T);
  }

  @Test
  void holdsNoughtAndAllIntervals() {
    Strip strip = Strip.of(List.of(estimate(10, 20, 50), estimate(30, 40, 100)));
    assertThat(strip.low()).isEqualTo(-4);
    assertThat(strip.high()).isEqualTo(104);
    assertThat(strip.at(50)).isEqualTo("50.00");
  }

  @Test
  void placesABarFromEndToEndOfItsInterval() {
    Strip strip = new Strip(-100, 100);
    assertThat(strip.bar(estimate(-50, 0, 25))).isEqualTo(new Strip.Bar("25.00", "37.50", "50.00"));
  }

  @Test
  void drawsAPointWhereThereIsNoInterval() {
    Strip strip = new Strip(0, 10);
    assertThat(strip.bar(estimate(Double.NaN, 5, Double.NaN)))
        .isEqualTo(new Strip.Bar("50.00", "0.00", "50.00"));
  }

  @Test
  void marksRoundNumbersWithTheirSigns() {
    assertThat(new Strip(-110, 60).ticks())
        .extracting(Strip.Tick::label)
        .containsExactly("−100", "−50", "0", "+50");
  }

  @Test
  void hasAScaleEvenIfNothingDiffers() {
    assertThat(Strip.of(List.of()).ticks()).extracting(Strip.Tick::label).contains("0");
  }
}
