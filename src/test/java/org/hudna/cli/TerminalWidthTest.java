package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalWidthTest {
  @ParameterizedTest
  @CsvSource({
    "24 132, 90, 132",
    "24 0, 90, 90",
    "'', 90, 90",
    "'', wide, 80",
    "'', , 80",
    "not a terminal, , 80"
  })
  void theTerminalItselfIsAskedFirst(String size, String variable, int width) {
    assertThat(TerminalWidth.columns(size + "\n", variable)).isEqualTo(width);
  }
}
