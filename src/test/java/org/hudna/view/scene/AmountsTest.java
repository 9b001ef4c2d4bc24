package org.hudna.view.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
  @ParameterizedTest
  @CsvSource({
    "0.25, 15 minutes",
    "0.01666, 1 minute",
    "0.999, 1 hour",
    "1.428, 1.4 hours",
    "47.96, 48 hours",
    "48, 2 days",
    "472.21, 19.7 days",
    "24000, '1,000 days'"
  })
  void timesHaveNoMoreDigitsThanPeopleRead(double hours, String words) {
    assertThat(Amounts.duration(hours)).isEqualTo(words);
  }
}
