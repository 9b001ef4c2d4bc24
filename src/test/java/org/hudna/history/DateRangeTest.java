package org.hudna.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTest {

  @Test
  void countsBothEnds() {
    DateRange fourWeeks = ObservedEventsFixture.range("2016-01-30", "2016-02-26");
    assertThat(fourWeeks.days()).isEqualTo(28);
    assertThat(fourWeeks.stream()).hasSize(28);
    assertThat(DateRange.endingOn(LocalDate.parse("2016-02-26"), 28)).isEqualTo(fourWeeks);
  }

  @Test
  void refusesToEndBeforeItStarts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ObservedEventsFixture.range("2016-02-02", "2016-02-01"))
        .withMessageContaining("2016-02-01");
  }
}
