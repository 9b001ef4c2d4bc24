package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScoreTableTest {

  @Test
  void daysInARowAreOneRange() {
    List<LocalDate> days =
        Stream.of("2016-05-05", "2016-05-06", "2016-05-07", "2016-05-20", "2016-05-22")
            .map(LocalDate::parse)
            .toList();
    assertThat(ScoreTable.ranges(days))
        .isEqualTo("2016-05-05 to 2016-05-07, 2016-05-20, 2016-05-22");
  }
}
