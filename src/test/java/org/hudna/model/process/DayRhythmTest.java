package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hudna.model.world.Part;
import org.junit.jupiter.api.Test;

class DayRhythmTest {
  private final DayRhythm rhythm = new DayRhythm(0.3, 6, 18);

  private double sum(double... ends) {
    double sum = 0;
    double from = ends[0];
    for (int i = 1; i < ends.length; i++) {
      sum += rhythm.days(new Part(i, from, ends[i]));
      from = ends[i];
    }
    return sum;
  }

  @Test
  void thePartsOfADaySumToOneHoweverItIsSplit() {
    assertThat(sum(0, 24)).isCloseTo(1, within(1e-12));
    assertThat(sum(0, 6, 12, 18, 24)).isCloseTo(1, within(1e-12));
    assertThat(sum(48, 54, 60, 66, 67, 72)).isCloseTo(1, within(1e-12));
    assertThat(sum(240, 240.25, 245.9, 257.1, 258.01, 264)).isCloseTo(1, within(1e-12));
  }

  @Test
  void theNightHasItsShare() {
    assertThat(sum(18, 24) + sum(24, 30)).isCloseTo(0.3, within(1e-12));
    assertThat(sum(6, 18)).isCloseTo(0.7, within(1e-12));
  }

  @Test
  void aPartAcrossDuskTakesFromBoth() {
    assertThat(sum(17, 19)).isCloseTo(0.7 / 12 + 0.3 / 12, within(1e-12));
    assertThat(sum(24 + 5, 24 + 8)).isCloseTo(0.3 / 12 + 2 * 0.7 / 12, within(1e-12));
  }

  @Test
  void dawnAndDuskMoveTheNight() {
    DayRhythm summer = new DayRhythm(0.3, 4, 20);
    assertThat(summer.days(new Part(0, 4, 20))).isCloseTo(0.7, within(1e-12));
    assertThat(summer.days(new Part(0, 0, 24))).isCloseTo(1, within(1e-12));
    assertThat(summer.days(new Part(0, 20, 22))).isCloseTo(0.3 / 4, within(1e-12));
  }

  @Test
  void halfByNightIsNoRhythm() {
    DayRhythm even = new DayRhythm(0.5, 6, 18);
    assertThat(even.days(new Part(0, 12, 18))).isCloseTo(0.25, within(1e-12));
    assertThat(even.days(new Part(0, 17, 20))).isCloseTo(0.125, within(1e-12));
  }
}
