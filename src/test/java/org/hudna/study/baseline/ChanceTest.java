package org.hudna.study.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;

class ChanceTest {

  @Test
  void partsHaveLuckOfTheirOwn() {
    Chance chance = Chance.of(7, "zero");
    assertThat(chance.of(1).of(2)).isEqualTo(Chance.of(7, "zero").of(1).of(2));
    assertThat(chance.of(1).of(2)).isNotEqualTo(chance.of(2).of(1));
    assertThat(chance).isNotEqualTo(Chance.of(8, "zero")).isNotEqualTo(Chance.of(7, "one"));
  }

  @Test
  void roundingKeepsTheMean() {
    UniformRandomProvider rng = Chance.of(1, "rounding").generator();
    int draws = 10_000;
    int sum = 0;
    for (int i = 0; i < draws; i++) {
      int rounded = Chance.round(2.3, rng.nextDouble());
      assertThat(rounded).isBetween(2, 3);
      sum += rounded;
    }
    // four standard errors of a share of 0.3: once in 16,000 times
    assertThat(sum / (double) draws).isCloseTo(2.3, within(4 * Math.sqrt(0.21 / draws)));
  }

  @Test
  void wholeNumbersStay() {
    assertThat(Chance.round(3, 0)).isEqualTo(3);
    assertThat(Chance.round(3, Math.nextDown(1.0) - 1e-15)).isEqualTo(3);
  }
}
