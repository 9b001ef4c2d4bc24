package org.hudna.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownNameTest {
  @Test
  void aLongNameIsCutBehindAWord() {
    assertThat(ShownName.of("Observatory")).isEqualTo("Observatory");
    assertThat(ShownName.of("Groups that hold all the hills outside the south"))
        .isEqualTo("Groups that hold all the\u2026");
    assertThat(ShownName.of("Antidisestablishmentarianism of all"))
        .isEqualTo("Antidisestablishmentaria\u2026");
  }
}
