package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class TruceMarksTest {
  private static final LocalDateTime EVENING = LocalDateTime.parse("2016-09-12T19:00");

  @Test
  void namesTheLineAndTheShade() {
    assertThat(new TruceMarks(EVENING, EVENING, 7).label())
        .isEqualTo("Truce from 12 Sep, 19:00 (shaded: 7 days of persuasion)");
  }

  @Test
  void leavesMidnightAndMissingPersuasionOut() {
    LocalDateTime midnight = LocalDateTime.parse("2016-02-27T00:00");
    assertThat(new TruceMarks(midnight, midnight, 0).label()).isEqualTo("Truce from 27 Feb");
    assertThat(new TruceMarks(EVENING, EVENING, 7).withoutPersuasion().label())
        .isEqualTo("Truce from 12 Sep, 19:00");
  }

  @Test
  void countsOneDay() {
    assertThat(new TruceMarks(EVENING, EVENING, 1).label()).endsWith("1 day of persuasion)");
  }

  @Test
  void hasNoTruceByDefault() {
    assertThat(TruceMarks.NONE.hasTruce()).isFalse();
  }
}
