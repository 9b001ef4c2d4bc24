package org.hudna.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpectationTest {
  private static final PairedDifference UP = difference(1, 3);
  private static final PairedDifference DOWN = difference(-3, -1);
  private static final PairedDifference UNCLEAR = difference(-1, 3);
  private static final PairedDifference NONE = new PairedDifference(9, 5, 0, 0, 0, 0);

  @Test
  void theIntervalDecidesHowADirectionCameOut() {
    assertThat(Expectation.RISE.verdict(UP)).isEqualTo("as expected");
    assertThat(Expectation.RISE.verdict(DOWN)).isEqualTo("not as expected");
    assertThat(Expectation.FALL.verdict(DOWN)).isEqualTo("as expected");
    assertThat(Expectation.FALL.verdict(UP)).isEqualTo("not as expected");
    assertThat(Expectation.FALL.verdict(UNCLEAR)).isEqualTo("no clear difference");
    assertThat(Expectation.FALL.verdict(NONE)).isEqualTo("no difference");
  }

  @Test
  void sameMeansThatNoPairDiffers() {
    assertThat(Expectation.SAME.verdict(NONE)).isEqualTo("as expected");
    assertThat(Expectation.SAME.verdict(UNCLEAR)).isEqualTo("not as expected");
  }

  @Test
  void whereNothingIsExpectedTheSignIsTold() {
    assertThat(Expectation.OPEN.verdict(UP)).isEqualTo("rises");
    assertThat(Expectation.OPEN.verdict(DOWN)).isEqualTo("falls");
    assertThat(Expectation.OPEN.verdict(UNCLEAR)).isEqualTo("no clear difference");
  }

  private static PairedDifference difference(double low, double high) {
    return new PairedDifference(9, 5, (low + high) / 2, low, high, 0.5);
  }
}
