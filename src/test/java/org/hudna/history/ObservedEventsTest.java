package org.hudna.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hudna.history.ObservedEventsFixture.event;
import static org.hudna.history.ObservedEventsFixture.range;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ObservedEventsTest {

  private static final ObservedEvent YEAR_TOTAL =
      new ObservedEvent(
          "2",
          LocalDate.parse("2016-01-01"),
          LocalDate.parse("2016-12-31"),
          false,
          "a_vs_b",
          "",
          "",
          5000,
          0);

  private final ObservedEvents events =
      ObservedEvents.of(
          List.of(
              YEAR_TOTAL,
              event("2016-01-02", "a_vs_b", "G1", "D1"),
              event("2016-01-04", "a_vs_b", "", ""),
              event("2016-01-05", "a_vs_c", "G1", "")),
          Set.of(LocalDate.parse("2016-01-04")));

  @Test
  void periodRunsFromTheFirstToTheLastExactDay() {
    assertThat(events.period()).isEqualTo(range("2016-01-02", "2016-01-05"));
  }

  @Test
  void exactDayLeavesOutTotalsAndMissingDays() {
    assertThat(events.exactDay().events())
        .extracting(ObservedEvent::start)
        .containsExactly(LocalDate.parse("2016-01-02"), LocalDate.parse("2016-01-05"));
  }

  @Test
  void missingDaysAreNotObserved() {
    assertThat(events.observedDays()).isEqualTo(3);
    assertThat(events.within(range("2016-01-04", "2016-01-04")).observedDays()).isZero();
  }

  @Test
  void aRangeBeforeTheDataIsCutToTheDaysTheyCover() {
    ObservedEvents cut = events.within(range("2015-12-01", "2016-01-03"));
    assertThat(cut.period()).isEqualTo(range("2016-01-02", "2016-01-03"));
    assertThat(cut.size()).isEqualTo(1);
  }

  @Test
  void refusesDataWithoutAnExactDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ObservedEvents.of(List.of(YEAR_TOTAL), Set.of()))
        .withMessageContaining("exact day");
  }
}
