package org.hudna.study.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.hudna.history.DateRange;
import org.junit.jupiter.api.Test;

class PastTest {

  @Test
  void lastObservedDaysPassOverMissingOnes() {
    Past past = new MadeUpPast().add(0, "North", 1, 1).miss(5, 8).upTo(9);
    assertThat(past.lastObserved(3))
        .containsExactly(MadeUpPast.day(3), MadeUpPast.day(4), MadeUpPast.day(9));
  }

  @Test
  void givesAllObservedDaysWhereThereAreFewer() {
    assertThat(new MadeUpPast().miss(1, 1).upTo(4).lastObserved(90)).hasSize(4);
  }

  @Test
  void refusesAPastWithoutAnObservedDay() {
    Past past = new MadeUpPast().miss(0, 4).upTo(4);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> past.lastObserved(28))
        .withMessage("no day was observed from 2001-01-01 to 2001-01-05");
  }

  @Test
  void refusesToForecastDaysThatAreKnown() {
    Past past = new MadeUpPast().upTo(4);
    DateRange days = new DateRange(MadeUpPast.day(4), MadeUpPast.day(6));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ZeroBaseline().forecast(past, days, 1, 1))
        .withMessageContaining("expected days after the last known one, 2001-01-05");
  }
}
