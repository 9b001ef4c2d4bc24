package org.hudna.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LawTextTest {

  @Test
  void distributionsAreToldInFewWords() {
    assertThat(LawText.of("{dist: log-uniform, min: 0.4, max: 0.8}"))
        .isEqualTo("0.4 to 0.8 (log-uniform)");
    assertThat(LawText.of("{dist: beta, mean: 0.5, concentration: 4}"))
        .isEqualTo("beta mean 0.5, concentration 4");
    assertThat(LawText.of("0.5")).isEqualTo("0.5");
  }
}
