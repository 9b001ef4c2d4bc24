package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StudyPageTest {
  private static final List<String> DIRECTION =
      List.of(
          "barring",
          "one arm",
          "deaths_persons",
          "persons",
          "-2.5",
          "-4",
          "-1",
          "300",
          "1234.4",
          "0.5",
          "rise",
          "not as expected",
          "all runs",
          "geneva",
          "direction");
  private static final List<String> OFF =
      List.of(
          "regime",
          "off",
          "deaths_persons",
          "persons",
          "25.04",
          "4.44",
          "45.1",
          "150",
          "900",
          "1",
          "open",
          "rises",
          "all runs",
          "geneva",
          "ablation");
  private static final List<String> NOTHING =
      List.of(
          "mediator",
          "off",
          "deaths_persons",
          "persons",
          "0",
          "0",
          "0",
          "150",
          "900",
          "0",
          "open",
          "no difference",
          "all runs",
          "geneva",
          "ablation");

  @Test
  void aDirectionThatDidNotComeOutIsSaidPlainly() {
    assertThat(StudyPage.of(List.of(DIRECTION)))
        .endsWith(
            "| barring | one arm | Deaths | all runs | 1,234 | -2.50 [-4, -1] | 300 | rise |"
                + " **not as expected** |\n");
  }

  @Test
  void ablationsStandInOneTableByMetric() {
    assertThat(StudyPage.of(List.of(OFF, NOTHING)))
        .endsWith(
            """

            Switched off one by one in `geneva` (bold where the interval leaves zero out):

            | off | pairs | Deaths |
            |---|---|---|
            | none: mean | 150 | 900 |
            | regime | 150 | **25.0 [4.44, 45.1]** |
            | mediator | 150 | 0 |
            """);
  }
}
