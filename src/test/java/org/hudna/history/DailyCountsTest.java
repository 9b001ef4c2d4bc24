package org.hudna.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hudna.history.ObservedEventsFixture.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hudna.history.DailyCounts.Count;
import org.junit.jupiter.api.Test;

class DailyCountsTest {

  private static final LocalDate DAY = LocalDate.parse("2016-01-02");

  private final DailyCounts counts =
      new DailyCounts(
          ObservedEvents.of(
              List.of(
                  event("2016-01-02", "a_vs_b", "G1", "D1", 4, 1),
                  event("2016-01-02", "a_vs_b", "G1", "", 2, 2),
                  event("2016-01-02", "a_vs_b", "", "", 1, 0),
                  event("2016-01-04", "a_vs_b", "G1", "D1")),
              Set.of(LocalDate.parse("2016-01-03"))));

  @Test
  void eventsWithoutAGovernorateCountForTheNationOnly() {
    assertThat(counts.at(DAY, "G1", "a_vs_b")).isEqualTo(new Count(2, 6, 3));
    assertThat(counts.national(DAY, "a_vs_b")).isEqualTo(new Count(3, 7, 3));
  }

  @Test
  void aMissingDayIsNotADayOfPeace() {
    LocalDate missing = LocalDate.parse("2016-01-03");
    assertThat(counts.national(missing, "a_vs_b")).isEqualTo(Count.NONE);
    assertThat(counts.observed(missing)).isFalse();
    assertThat(counts.observed(DAY)).isTrue();
    assertThat(counts.observed(LocalDate.parse("2016-01-05"))).isFalse();
  }
}
