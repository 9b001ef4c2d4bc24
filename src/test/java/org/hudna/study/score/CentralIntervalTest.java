package org.hudna.study.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CentralIntervalTest {

  /** k is m (100 - percent) / 200, rounded up: 100 draws of 95 % have k = 3, from 2.5. */
  @ParameterizedTest
  @CsvSource({
    "100, 50, 25, 76",
    "100, 80, 10, 91",
    "100, 95, 3, 98",
    "28, 95, 1, 28",
    "1000, 95, 25, 976",
    "1, 50, 1, 1",
    "3, 50, 1, 3",
  })
  void reachesFromARankToItsMirror(int draws, int percent, int low, int high) {
    CentralInterval interval =
        CentralInterval.of(SortedDraws.of(IntStream.rangeClosed(1, draws).toArray()), percent);
    assertThat(interval).isEqualTo(new CentralInterval(percent, low, high));
  }

  @Test
  void holdsItsEnds() {
    CentralInterval interval = new CentralInterval(80, 2, 5);
    assertThat(interval.contains(2)).isTrue();
    assertThat(interval.contains(5)).isTrue();
    assertThat(interval.contains(1)).isFalse();
    assertThat(interval.contains(6)).isFalse();
  }

  /**
   * Worked examples at 80 % of the tests of the packages covidHubUtils and scoringutils, which give
   * alpha / 2 of the score: 0.4 + 0, 0.6 + 13 and 0.6 + 18.
   */
  @ParameterizedTest
  @CsvSource({"1, -1, 3, 0.4", "-15, -2, 4, 13.6", "22, -2, 4, 18.6"})
  void agreesWithPublishedExamples(double observed, double low, double high, double weighted) {
    assertThat(new CentralInterval(80, low, high).score(observed))
        .isCloseTo(weighted / 0.1, within(1e-12));
  }

  /** By hand: width 6 and 2 / 0.05 = 40 for each event above 8. */
  @Test
  void aMissAtAHighLevelCostsMore() {
    assertThat(new CentralInterval(95, 2, 8).score(5)).isEqualTo(6);
    assertThat(new CentralInterval(95, 2, 8).score(10)).isEqualTo(86);
    assertThat(new CentralInterval(50, 2, 8).score(10)).isEqualTo(14);
  }

  @Test
  void refusesALevelThatIsNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> new CentralInterval(100, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new CentralInterval(0, 0, 1));
  }
}
