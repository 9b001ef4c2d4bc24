package org.hudna.model.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeysTest {
  @Test
  void namesGiveTheSameNumbersOnEveryMachine() {
    // FNV-1a of no bytes is the offset basis; the finalizer of 0 is 0.
    assertThat(Keys.of("")).isEqualTo(Keys.mix(0xcbf29ce484222325L));
    assertThat(Keys.mix(0)).isZero();
    assertThat(Keys.of("a")).isEqualTo(Keys.mix(0xaf63dc4c8601ec8cL));
  }

  @Test
  void similarNamesHaveDifferentNumbers() {
    Set<Long> numbers = new HashSet<>();
    for (int i = 0; i < 100_000; i++) {
      numbers.add(Keys.of("formation-" + i));
    }
    assertThat(numbers).hasSize(100_000);
  }

  @Test
  void theOrderOfAMixtureMatters() {
    assertThat(Keys.mix(1, 2)).isNotEqualTo(Keys.mix(2, 1)).isEqualTo(Keys.mix(1, 2));
  }

  @Test
  void aSmallGridOfMixturesHasNoTwoAlike() {
    Set<Long> numbers = new HashSet<>();
    for (int first = 0; first < 300; first++) {
      for (int second = 0; second < 300; second++) {
        numbers.add(Keys.mix(first, second));
      }
    }
    assertThat(numbers).hasSize(90_000);
  }

  /** Every bit of the input turns each bit of the output in about half of 2,000 cases (5 sd). */
  @Test
  void oneBitOfTheInputTurnsHalfOfTheOutput() {
    int n = 2000;
    for (int bit = 0; bit < 64; bit++) {
      int turned = 0;
      for (int i = 1; i <= n; i++) {
        long value = i * 0x9e3779b97f4a7c15L;
        turned += Long.bitCount(Keys.mix(value) ^ Keys.mix(value ^ (1L << bit)));
      }
      assertThat(turned / (64.0 * n)).as("bit %d", bit).isBetween(0.49, 0.51);
    }
  }
}
