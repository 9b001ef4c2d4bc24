package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hudna.metric.MetricSummary;
import org.junit.jupiter.api.Test;

class DailyBandsTest {

  /** Of 0, 10, …, 100 the quantile p is 100 p: type 7 interpolates between order statistics. */
  @Test
  void givesTheQuantilesOfEachDayOverReplicates() {
    ReplicateDays table = new ReplicateDays(11, 2);
    for (int run = 0; run < 11; run++) {
      table.add(run, 0, 10 * run);
      table.add(run, 1, 7);
    }
    MetricSummary first = DailyBands.of(table).days().get(0);
    assertThat(first.q05()).isCloseTo(5, within(1e-12));
    assertThat(first.q25()).isCloseTo(25, within(1e-12));
    assertThat(first.median()).isCloseTo(50, within(1e-12));
    assertThat(first.q75()).isCloseTo(75, within(1e-12));
    assertThat(first.q95()).isCloseTo(95, within(1e-12));
    assertThat(DailyBands.of(table).days().get(1).q05()).isEqualTo(7);
  }

  @Test
  void leavesOutRunsWithoutAValue() {
    ReplicateDays table = new ReplicateDays(3, 1);
    table.add(0, 0, 4);
    table.add(2, 0, 6);
    MetricSummary day = DailyBands.of(table).days().get(0);
    assertThat(day.runs()).isEqualTo(2);
    assertThat(day.median()).isEqualTo(5);
  }

  @Test
  void knowsItsHighestValue() {
    ReplicateDays table = new ReplicateDays(1, 3);
    table.add(0, 1, 8);
    assertThat(DailyBands.of(table).highest(MetricSummary::q95)).isEqualTo(8);
    assertThat(DailyBands.of(new ReplicateDays(1, 3)).highest(MetricSummary::q95)).isZero();
  }
}
