package org.hudna.view.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReelTest {

  @Test
  void aDayASecondHasAPictureForEachPartOfTheDayAndOneForItsEnd() {
    Reel reel = new Reel(48, 96, 25, 24);
    assertThat(reel.frames()).isEqualTo(51);
    assertThat(reel.seconds()).isEqualTo(51 / 25.0);
    assertThat(reel.hours(0)).isEqualTo(48);
    assertThat(reel.hours(25)).isEqualTo(72);
    assertThat(reel.hours(50)).isEqualTo(96);
  }

  @Test
  void theLastPictureShowsTheLastHourWhereItDoesNotDivide() {
    Reel reel = new Reel(0, 10, 1, 4);
    assertThat(reel.frames()).isEqualTo(4);
    assertThat(reel.hours(3)).isEqualTo(10);
  }

  @ParameterizedTest
  @CsvSource({"-1, 5, 25, 24", "6, 5, 25, 24", "0, 5, 0, 24", "0, 5, 51, 24", "0, 5, 25, 0"})
  void numbersOutOfRangeAreRefused(double from, double to, int fps, double speed) {
    assertThatThrownBy(() -> new Reel(from, to, fps, speed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("out of range");
  }
}
