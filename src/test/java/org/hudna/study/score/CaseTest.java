package org.hudna.study.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CaseTest {
  private final SortedDraws draws = SortedDraws.of(IntStream.rangeClosed(1, 100).toArray());
  private final Case seen = new Case(draws, 85, 0.5);

  @Test
  void holdsEachScoreOfAnArea() {
    assertThat(seen.score(Score.CRPS)).isEqualTo(Crps.of(draws, 85).plain());
    assertThat(seen.score(Score.INTERVAL_95)).isEqualTo(95);
    assertThat(seen.score(Score.ENERGY)).isNaN();
  }

  /** The intervals are 25 to 76, 10 to 91 and 3 to 98. */
  @Test
  void knowsTheIntervalsThatHoldTheObservation() {
    assertThat(seen.within(0)).isFalse();
    assertThat(seen.within(1)).isTrue();
    assertThat(seen.within(2)).isTrue();
  }

  @Test
  void knowsItsPlaceAmongTheDraws() {
    assertThat(seen.pit()).isEqualTo(Pit.ofDraws(draws, 85, 0.5));
  }
}
