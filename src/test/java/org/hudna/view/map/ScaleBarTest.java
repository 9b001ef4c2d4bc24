package org.hudna.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleBarTest {
  @ParameterizedTest
  @CsvSource({"1, 100", "1.5, 100", "1.6, 50", "10, 10", "100, 1", "0.1, 1000", "60, 2"})
  void theBarIsTheLongestRoundNumberThatFits(double pixelsPerKm, double km) {
    assertThat(ScaleBar.length(pixelsPerKm)).isEqualTo(km);
  }
}
