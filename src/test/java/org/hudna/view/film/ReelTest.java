package org.hudna.view.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReelTest {

  @Test
  void aDayASecondHasAPictureForEachPartOfTheDayAndOneForItsEnd() {
    Reel reel = new Reel(48, 96, 25, 24, 0);
    assertThat(reel.frames()).isEqualTo(51);
    assertThat(reel.seconds()).isEqualTo(51 / 25.0);
    assertThat(reel.hours(0)).isEqualTo(48);
    assertThat(reel.hours(25)).isEqualTo(72);
    assertThat(reel.hours(50)).isEqualTo(96);
  }

  @Test
  void theLastPictureShowsTheLastHourWhereItDoesNotDivide() {
    Reel reel = new Reel(0, 10, 1, 4, 0);
    assertThat(reel.frames()).isEqualTo(4);
    assertThat(reel.hours(3)).isEqualTo(10);
  }

  @Test
  void theLastPictureStays() {
    Reel reel = new Reel(48, 96, 25, 24, 2);
    assertThat(reel.frames()).isEqualTo(101);
    assertThat(reel.hours(49)).isLessThan(96);
    assertThat(reel.hours(100)).isEqualTo(96);
  }

  @Test
  void theLongestFilmLastsAnHour() {
    Reel reel = new Reel(0, 3598, Reel.MOST_FRAMES_PER_SECOND, 1, 2);
    assertThat(reel.frames()).isEqualTo(3600 * 50 + 1);
    assertThat(reel.hours(reel.frames() - 1)).isEqualTo(3598);
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 5, 25, 24, 0",
    "6, 5, 25, 24, 0",
    "0, 5, 0, 24, 0",
    "0, 5, 51, 24, 0",
    "0, 5, 25, 0, 0",
    "0, 5, 25, 24, -1",
    "0, 5, 25, 24, Infinity",
    "0, 24, 25, 1e-7, 2",
    "0, 3600, 25, 1, 1"
  })
  void numbersOutOfRangeAreRefused(double from, double to, int fps, double speed, double hold) {
    assertThatThrownBy(() -> new Reel(from, to, fps, speed, hold))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("out of range");
  }
}
