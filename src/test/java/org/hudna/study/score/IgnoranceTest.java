package org.hudna.study.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class IgnoranceTest {
  private final Ignorance bins = Ignorance.ofChallenge();
  private final SortedDraws draws = SortedDraws.of(0, 0, 0, 1, 2);

  /** By hand: 3 + 1 of 5 + 11 draws are 0, 2 + 1 are 1 or 2. */
  @Test
  void isTheBitsOfTheShareOfTheBin() {
    assertThat(bins.score(draws, 0)).isCloseTo(2, within(1e-12));
    assertThat(bins.score(draws, 2)).isCloseTo(Math.log(16 / 3.0) / Math.log(2), within(1e-12));
  }

  @Test
  void anEmptyBinIsFinite() {
    assertThat(bins.score(draws, 7)).isCloseTo(4, within(1e-12));
    assertThat(bins.score(draws, 5000)).isCloseTo(4, within(1e-12));
  }

  @Test
  void theLastBinIsOpen() {
    SortedDraws high = SortedDraws.of(2000, 3000, 4000, 900, 900);
    assertThat(bins.score(high, 1001)).isCloseTo(2, within(1e-12));
  }

  @Test
  void aBinHoldsItsLowerEnd() {
    Ignorance halves = new Ignorance(List.of(0.0, 1.0));
    assertThat(halves.score(SortedDraws.of(0, 1, 1, 1, 1, 1), 1))
        .isCloseTo(Math.log(8 / 6.0) / Math.log(2), within(1e-12));
  }

  @Test
  void refusesWhatIsBelowAllBinsAndEdgesWithoutOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bins.score(draws, -1))
        .withMessageContaining("from 0.0 on, found -1.0");
    assertThatIllegalArgumentException().isThrownBy(() -> new Ignorance(List.of(1.0, 1.0)));
  }
}
