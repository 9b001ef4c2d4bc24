package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {

  @Test
  void quotesOnlyWhereItMust() {
    String text =
        CsvText.of(
            List.of("dyad", "value"),
            List.of(List.of("a name of more than thirty characters", "0.5"), List.of("a, b", "")));
    assertThat(text)
        .isEqualTo("dyad,value\na name of more than thirty characters,0.5\n\"a, b\",\n");
  }
}
