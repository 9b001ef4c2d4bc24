package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReplicateDaysTest {
  private final ReplicateDays table = new ReplicateDays(2, 4);

  @Test
  void sumsWhatIsAddedAndKnowsNothingElse() {
    table.add(0, 1, 2);
    table.add(0, 1, 3);
    table.add(1, 1, Double.NaN);
    assertThat(table.day(1)).containsExactly(5, Double.NaN);
  }

  @Test
  void takesNoughtForWhatIsNotKnown() {
    table.add(1, 2, 4);
    assertThat(table.orNought().day(2)).containsExactly(0, 4);
  }

  @Test
  void addsTablesUp() {
    ReplicateDays other = new ReplicateDays(2, 4);
    table.add(0, 0, 1);
    other.add(0, 0, 2);
    ReplicateDays sum = ReplicateDays.sum(List.of(table, other), 2, 4);
    assertThat(sum.day(0)).containsExactly(3, 0);
  }

  @Test
  void accumulatesFromADayOn() {
    for (int day = 0; day < 4; day++) {
      table.add(0, day, 10);
    }
    ReplicateDays sums = table.cumulativeFrom(2);
    assertThat(sums.day(1)).containsOnly(Double.NaN);
    assertThat(sums.day(2)).containsExactly(10, 0);
    assertThat(sums.day(3)).containsExactly(20, 0);
  }

  @Test
  void hasAmountsOnlyIfOneIsNotNought() {
    table.add(0, 0, 0);
    assertThat(table.hasAmounts()).isFalse();
    table.add(1, 3, 0.1);
    assertThat(table.hasAmounts()).isTrue();
  }
}
