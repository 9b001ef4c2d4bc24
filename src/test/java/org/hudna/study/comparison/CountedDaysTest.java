package org.hudna.study.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.hudna.metric.Metric;
import org.junit.jupiter.api.Test;

class CountedDaysTest {
  private static final CountedDays SPRING =
      new CountedDays("a", "2001-03-01", "2001-04-01", "2001-03-11");

  @Test
  void anotherTruceMattersOnlyWhereMetricsCountFromIt() {
    CountedDays later = new CountedDays("a", "2001-03-01", "2001-04-01", "2001-03-18");
    assertThat(SPRING.sameRun(later)).isTrue();
    assertThat(SPRING.same(Metric.DEATHS, later)).isTrue();
    assertThat(SPRING.same(Metric.DEATHS_FROM_TRUCE, later)).isFalse();
    assertThat(SPRING.same(Metric.DEATHS_FROM_TRUCE, SPRING)).isTrue();
  }

  @Test
  void anotherPeriodOrTheatreMattersToAll() {
    for (CountedDays other :
        new CountedDays[] {
          new CountedDays("b", "2001-03-01", "2001-04-01", "2001-03-11"),
          new CountedDays("a", "2001-03-02", "2001-04-01", "2001-03-11"),
          new CountedDays("a", "2001-03-01", "2001-04-02", "2001-03-11")
        }) {
      assertThat(SPRING.sameRun(other)).isFalse();
      assertThat(SPRING.same(Metric.DEATHS, other)).isFalse();
    }
  }

  @Test
  void unknownDaysAreHeldToBeTheSame() {
    assertThat(SPRING.same(Metric.DEATHS_FROM_TRUCE, CountedDays.UNKNOWN)).isTrue();
    assertThat(CountedDays.UNKNOWN.sameRun(SPRING)).isTrue();
  }

  /** A metric that says so in its label is one of them; what lasts from the truce on is not. */
  @Test
  void everyMetricFromTheTruceOnIsKnown() {
    CountedDays later = new CountedDays("a", "2001-03-01", "2001-04-01", "2001-03-18");
    for (Metric metric : Metric.values()) {
      boolean said = metric.label().matches("(?!Days ).*from (the )?truce( on)?");
      if (said) {
        assertThat(SPRING.same(metric, later)).as(metric.name()).isFalse();
      }
    }
  }
}
