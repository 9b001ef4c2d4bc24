package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
  private final TextTable table =
      new TextTable(List.of("name", "a", "long head"))
          .row(List.of("x", "1", "2"))
          .row(List.of("longer", "1,000", "-"));

  @Test
  void alignsNumbersToTheRight() {
    assertThat(table.lines(80))
        .containsExactly(
            "name        a  long head", "x           1          2", "longer  1,000          -");
  }

  @Test
  void leavesOutColumnsThatDoNotFit() {
    assertThat(table.lines(20)).containsExactly("name        a", "x           1", "longer  1,000");
  }
}
