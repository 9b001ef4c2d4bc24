package org.hudna.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntervalTest {

  private static Interval interval(String low, String high, boolean whole) {
    return new Interval(new BigDecimal(low), new BigDecimal(high), whole);
  }

  @Test
  void stepsAreDecimal() {
    assertThat(interval("0.1", "0.45", false).steps(new BigDecimal("0.1"), 100))
        .containsExactly("0.1", "0.2", "0.3", "0.4");
    assertThat(interval("-2", "10", true).steps(new BigDecimal("4"), 100))
        .containsExactly("-2", "2", "6", "10");
  }

  @Test
  void stepsMustBeAboveNoughtWholeAndNotTooMany() {
    Interval days = interval("1", "14", true);
    assertThatIllegalArgumentException().isThrownBy(() -> days.steps(BigDecimal.ZERO, 100));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> days.steps(new BigDecimal("0.5"), 100))
        .withMessage("expected a whole step, found 0.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> days.steps(BigDecimal.ONE, 13))
        .withMessage("expected at most 13 values, found 14");
  }

  @Test
  void spreadsValuesOverBothEnds() {
    assertThat(interval("0", "1", false).spread(4))
        .containsExactly("0", "0.333333333", "0.666666667", "1");
    assertThat(interval("1", "14", true).spread(3)).containsExactly("1", "8", "14");
  }

  @Test
  void wholeNumbersThatBecomeEqualAreOne() {
    assertThat(interval("1", "3", true).spread(7)).containsExactly("1", "2", "3");
  }

  @Test
  void eachWholeNumberHasAnEqualPart() {
    Interval dice = interval("1", "6", true);
    assertThat(IntStream.range(0, 12).mapToObj(i -> dice.at(i / 12.0)))
        .containsExactly("1", "1", "2", "2", "3", "3", "4", "4", "5", "5", "6", "6");
    assertThat(dice.at(Math.nextDown(1.0))).isEqualTo("6");
  }

  @Test
  void aShareIsAPlaceOfTheRange() {
    assertThat(interval("-1", "1", false).at(0.25)).isEqualTo("-0.5");
    assertThat(interval("2", "3", false).at(1 / 3.0)).isEqualTo("2.33333333");
  }

  @Test
  void goesFromLessToMore() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> interval("3", "3", true))
        .withMessage("expected a range from less to more, found 3..3");
  }
}
